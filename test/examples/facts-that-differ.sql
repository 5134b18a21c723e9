-- What sources tell differently, or told before a later report: every claim behind such a fact, with its words.
SELECT f.fact_status AS status,
       f.metric_id AS metric,
       f.period_value AS period,
       d.source_name AS source,
       d.published_at AS published,
       c.value_number AS value,
       c.unit_code AS unit,
       c.exact_text AS evidence
FROM facts f
JOIN fact_claims fc USING (fact_id)
JOIN claims c ON c.document_id = fc.document_id AND c.claim_id = fc.claim_id
JOIN documents d ON d.document_id = fc.document_id
WHERE f.fact_status IN ('differ', 'superseded')
ORDER BY f.fact_key, published, source;
