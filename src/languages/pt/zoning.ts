import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'pt',
  furniture: [
    'compartilhar', 'partilhar', 'compartilhe', 'partilhe', 'tweetar', 'imprimir', 'comentário', 'comentários', 'comentar',
    'deixe um comentário', 'deixe o seu comentário', 'sem comentários', 'entrar', 'iniciar sessão', 'registe-se', 'cadastre-se', 'assine',
    'subscrever', 'newsletter', 'publicidade', 'anúncio', 'ir para o conteúdo', 'pular para o conteúdo', 'menu', 'início', 'página inicial',
    'pesquisar', 'buscar', 'contato', 'contacto', 'contactos', 'quem somos', 'política de privacidade', 'política de cookies', 'termos de uso',
    'todos os direitos reservados', 'etiquetas', 'tags', 'temas', 'assuntos', 'tópicos', 'voltar ao topo', 'siga-nos', 'copiar link', 'guardar',
    'salvar', 'ouvir', 'tempo de leitura', 'continua após a publicidade',
  ],
  teaserHeads: [
    'leia também', 'leia mais', 'ler mais', 'ler também', 'saiba mais', 'veja também', 'ver também', 'veja mais', 'mais notícias', 'mais lidas',
    'as mais lidas', 'mais lidos', 'últimas notícias', 'últimas', 'notícias relacionadas', 'artigos relacionados', 'relacionados',
    'relacionadas', 'pode interessar', 'poderá também gostar', 'também pode gostar', 'você também pode gostar', 'recomendados',
    'recomendado para si', 'recomendado para você', 'não perca', 'em destaque', 'destaques', 'outras notícias', 'sugestões',
    'conteúdo relacionado',
  ],
  credits: [
    'foto', 'fotos', 'fotografia', 'imagem', 'crédito', 'créditos', 'arquivo', 'divulgação',
  ],
  sourceNotes: ['fonte', 'fontes', 'com agências', 'com informações de'],
  dateLabels: [
    'publicado', 'publicado em', 'publicado a', 'atualizado', 'atualizado em', 'actualizado', 'última atualização',
  ],
};
