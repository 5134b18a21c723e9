# Trade figures of a dataset made with --tables csv, with pandas.  python3 test/examples/trade.py output/news
import sys
import pandas

tables = sys.argv[1] + "/tables/"
claims = pandas.read_csv(tables + "claims.csv")
documents = pandas.read_csv(tables + "documents.csv")
trade = claims[claims.metric_id.str.startswith("trade.", na=False)].merge(documents[["document_id", "source_name"]], on="document_id")
print(trade.pivot_table(index=["metric_id", "period_value"], values="value_number", aggfunc=["count", "min", "max"]).to_string())

# Positions count code points: they slice Python's strings as they are.
texts = documents.set_index("document_id").full_text
assert all(texts[c.document_id][c.span_start:c.span_end] == c.exact_text for c in claims.itertuples())
print(len(claims), "claims, every span slices")
