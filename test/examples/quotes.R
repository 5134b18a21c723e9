# Who is quoted how often, from the records themselves.  Rscript test/examples/quotes.R output/news
library(jsonlite)

folder <- commandArgs(trailingOnly = TRUE)[1]
records <- lapply(readLines(file.path(folder, "documents.jsonl"), encoding = "UTF-8"), fromJSON, simplifyVector = FALSE)
quotes <- do.call(rbind, lapply(records, function(r) {
  names <- setNames(sapply(r$entities, `[[`, "name"), sapply(r$entities, `[[`, "id"))
  do.call(rbind, lapply(r$quotes, function(q) {
    data.frame(speaker = if (is.null(q$speaker)) NA else names[[q$speaker]], kind = q$kind, slices = substr(r$text, q$start + 1, q$end) == q$exact)
  }))
}))
print(as.data.frame(table(speaker = quotes$speaker, kind = quotes$kind)), row.names = FALSE)
stopifnot(all(quotes$slices))
