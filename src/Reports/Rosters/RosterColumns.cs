using System.Globalization;
using LlmEvolution.Packager.Source;
using LlmEvolution.Reports.Csv;
using LlmEvolution.Reports.Sources;
using LlmEvolution.Reports.Verdicts;

namespace LlmEvolution.Reports.Rosters;

/// <summary>Where in a roster things stand.</summary>
internal sealed record RosterColumns(int Count, int Learner, int Name, int Group, int Due, int Valid, int Months, int Days)
{
    /// <summary>Null: the heading names no learners; that has been reported.</summary>
    public static RosterColumns? Of(CsvHeading heading, SourceFindings findings)
    {
        var learner = heading.IndexOf("learner", "email", "emailaddress", "mail", "account", "username", "user", "userid", "id", "employeeid", "idnumber", "mailadresse", "benutzername", "courriel", "adressedecourriel", "correo", "correoelectronico", "邮箱");
        if (learner < 0)
        {
            findings.At(new LinePosition(heading.Row.Line, 1), heading.Row.Text, SourceDiagnostics.RosterColumns, RosterReader.Example, "has no column email, account or learner");
            return null;
        }
        return new RosterColumns(
            heading.Count,
            learner,
            heading.IndexOf("name", "fullname", "nom", "nombre", "nome", "姓名"),
            heading.IndexOf("group", "groups", "department", "team", "cohort", "gruppe", "abteilung", "groupe", "grupo"),
            heading.IndexOf("due", "duedate", "deadline", "dueon", "fallig", "falligam", "frist", "echeance", "vencimiento"),
            heading.IndexOf("valid", "validity", "validfor", "gultig", "gultigkeit", "validite", "validez"),
            heading.IndexOf("validmonths", "validitymonths"),
            heading.IndexOf("validdays", "validitydays"));
    }

    /// <summary>Null: the line cannot be used; that has been reported.</summary>
    public RosterEntry? EntryOf(CsvRow row, SourceFindings findings)
    {
        if (row.Fields.Count > Count)
        {
            findings.At(row.Fields[Count].At, row.Text, SourceDiagnostics.Csv, "quote the field that holds a separator", $"this line has {row.Fields.Count} fields, and the heading {Count}");
            return null;
        }
        if (CsvHeading.In(row, Learner) is not { } learner)
        {
            if (row.Fields.Any(f => f.Text.Length > 0)) findings.At(new LinePosition(row.Line, 1), row.Text, SourceDiagnostics.RosterValue, "write an e-mail address or the name of an account", "", "learner");
            return null;
        }
        return DueOf(row, findings, out var due) && ValidOf(row, findings, out var valid)
            ? new RosterEntry(learner.Text, CsvHeading.In(row, Name)?.Text, CsvHeading.In(row, Group)?.Text, due, valid)
            : null;
    }

    private bool DueOf(CsvRow row, SourceFindings findings, out DateOnly? due)
    {
        due = null;
        if (CsvHeading.In(row, Due) is not { } field) return true;
        if (DateOnly.TryParseExact(field.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            due = day;
            return true;
        }
        // 03/04/2026 is two different days, depending on who reads it.
        findings.At(field.At, row.Text, SourceDiagnostics.RosterValue, "write year, month and day: 2026-12-31", field.Text, "day");
        return false;
    }

    private bool ValidOf(CsvRow row, SourceFindings findings, out ValidityPeriod? valid)
    {
        valid = null;
        if (CsvHeading.In(row, Valid) is { } field)
        {
            valid = ValidityPeriod.Parse(field.Text);
            if (valid is null) findings.At(field.At, row.Text, SourceDiagnostics.RosterValue, "write P1Y for a year, P6M for six months, P90D or 90 for days", field.Text, "period");
            return valid is not null;
        }
        var (months, days) = (CsvHeading.In(row, Months), CsvHeading.In(row, Days));
        if ((months ?? days) is not { } given) return true;
        var (m, d) = (CsvHeading.Number(months), CsvHeading.Number(days));
        if ((months is null || m is < 1200) && (days is null || d is < 100_000) && (m ?? 0) + (d ?? 0) > 0) valid = new ValidityPeriod(m ?? 0, d ?? 0);
        else findings.At(given.At, row.Text, SourceDiagnostics.RosterValue, "write a whole number", given.Text, "number of months or days");
        return valid is not null;
    }
}
