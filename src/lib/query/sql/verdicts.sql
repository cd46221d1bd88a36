-- All decisions of editors, newest first.
SELECT figure, verdict, fields, reason, who, date, seen FROM decisions ORDER BY date DESC, figure, verdict, reason;
