-- The editors' decisions on a figure, oldest first.
SELECT figure, verdict, fields, seen, reason, who, date FROM decisions WHERE figure = $id ORDER BY date, verdict, reason;
