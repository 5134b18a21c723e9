import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'tr',
  furniture: [
    'paylaş', 'facebook’ta paylaş', 'twitter’da paylaş', 'haberi paylaş', 'tweetle', 'yazdır', 'yorum', 'yorumlar', 'yorum yap', 'yorum yaz',
    'yorum ekle', 'henüz yorum yok', 'giriş', 'giriş yap', 'üye ol', 'abone ol', 'kaydol', 'bülten', 'bültene abone ol', 'e-bülten', 'reklam',
    'ilan', 'sponsorlu', 'içeriğe geç', 'menü', 'ana sayfa', 'anasayfa', 'ara', 'arama', 'iletişim', 'hakkımızda', 'künye',
    'gizlilik politikası', 'çerez politikası', 'kullanım koşulları', 'tüm hakları saklıdır', 'etiketler', 'konular', 'yukarı çık',
    'bizi takip edin', 'takip et', 'google news’te takip et', 'kaydet', 'bağlantıyı kopyala', 'okuma süresi', 'dakika okuma', 'son dakika',
    'devamını oku',
  ],
  teaserHeads: [
    'ilgili haberler', 'benzer haberler', 'ilginizi çekebilir', 'bunlar da ilginizi çekebilir', 'bu haberler de ilginizi çekebilir',
    'diğer haberler', 'daha fazla haber', 'son haberler', 'son dakika haberleri', 'en çok okunanlar', 'çok okunanlar', 'en çok okunan haberler',
    'popüler haberler', 'önerilen haberler', 'öne çıkanlar', 'öne çıkan haberler', 'ayrıca okuyun', 'ayrıca bakınız', 'bunu da okuyun',
    'editörün seçtikleri', 'gündem haberleri', 'tavsiye edilenler', 'okumaya devam et', 'video haberler', 'sizin için seçtiklerimiz',
  ],
  credits: ['fotoğraf', 'foto', 'görsel', 'resim', 'arşiv'],
  sourceNotes: ['kaynak', 'kaynaklar', 'haber kaynağı'],
  dateLabels: [
    'güncelleme', 'güncellenme', 'güncellendi', 'son güncelleme', 'yayınlanma', 'yayınlandı', 'yayın tarihi', 'giriş', 'oluşturulma',
    'haber giriş tarihi',
  ],
};
