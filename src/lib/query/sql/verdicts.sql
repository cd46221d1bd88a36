-- All decisions of editors, newest first.
SELECT figure, verdict, fields, reason, who, date FROM decisions ORDER BY date DESC, figure, verdict, reason;
