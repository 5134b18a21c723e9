-- Who is quoted, and who else is named in the same documents.
SELECT speaker.entity_name AS speaker,
       other.entity_name AS named_with,
       count(DISTINCT q.document_id) AS documents,
       count(DISTINCT q.quote_id) AS quotes
FROM quotes q
JOIN entities speaker ON speaker.document_id = q.document_id AND speaker.entity_id = q.speaker_id
JOIN entities other ON other.document_id = q.document_id AND other.entity_id <> q.speaker_id
GROUP BY ALL
ORDER BY documents DESC, speaker, named_with;
