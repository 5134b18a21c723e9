-- Trade figures by year and by who published them.
SELECT c.period_value AS year,
       d.source_name AS source,
       c.metric_id AS metric,
       string_agg(DISTINCT e.entity_name, ' + ' ORDER BY e.entity_name) AS who,
       c.comparator,
       c.value_number / 1e9 AS billions,
       c.unit_code AS currency
FROM claims c
JOIN documents d USING (document_id)
LEFT JOIN claim_subjects s USING (document_id, claim_id)
LEFT JOIN entities e USING (document_id, entity_id)
WHERE c.metric_id LIKE 'trade.%' AND c.quantity_id IS NOT NULL
GROUP BY ALL
ORDER BY year, metric, source;
