import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'es',
  furniture: [
    'compartir', 'compartir en facebook', 'comparte', 'tuitear', 'imprimir', 'comentario', 'comentarios', 'comentar', 'deja un comentario',
    'dejar un comentario', 'sin comentarios', 'iniciar sesión', 'regístrate', 'registrarse', 'suscríbete', 'suscribirse', 'boletín',
    'newsletter', 'publicidad', 'anuncio', 'saltar al contenido', 'ir al contenido', 'menú', 'inicio', 'portada', 'buscar', 'contacto',
    'quiénes somos', 'aviso legal', 'política de privacidad', 'política de cookies', 'términos y condiciones', 'todos los derechos reservados',
    'etiquetas', 'temas', 'archivado en', 'volver arriba', 'síguenos', 'copiar enlace', 'guardar', 'escuchar', 'tiempo de lectura',
    'enviar por correo',
  ],
  teaserHeads: [
    'lea también', 'lee también', 'leer también', 'lee más', 'leer más', 'lea más', 'te puede interesar', 'te podría interesar',
    'también te puede interesar', 'le puede interesar', 'más información', 'más noticias', 'más sobre este tema', 'más en',
    'noticias relacionadas', 'artículos relacionados', 'relacionadas', 'relacionados', 'contenido relacionado', 'lo más leído', 'más leídas',
    'lo más visto', 'lo último', 'últimas noticias', 'última hora', 'otras noticias', 'recomendados', 'recomendado para ti', 'te recomendamos',
    'no te pierdas', 'ver también', 'vea también', 'destacados', 'de interés',
  ],
  credits: [
    'foto', 'fotos', 'fotografía', 'imagen', 'crédito', 'créditos', 'archivo',
  ],
  sourceNotes: ['fuente', 'fuentes', 'con información de'],
  dateLabels: [
    'publicado', 'publicado el', 'actualizado', 'actualizado el', 'última actualización', 'fecha de publicación',
  ],
};
