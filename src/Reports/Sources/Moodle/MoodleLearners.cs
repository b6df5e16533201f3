using LlmEvolution.Packager.Source;
using LlmEvolution.Reports.Csv;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>Who a row is about: by e-mail address, else by an id, else by name.</summary>
internal sealed record MoodleLearners(int Mailbox, int Id, int Name, int Surname)
{
    /// <summary>Null: no column says.</summary>
    public static MoodleLearners? Of(CsvHeading heading, SourceFindings findings)
    {
        var columns = new MoodleLearners(
            heading.IndexOf("emailaddress", "email", "emailadresse", "mail", "adressedecourriel", "direcciondecorreo", "direcciondecorreoelectronico", "correoelectronico", "enderecodeemail"),
            heading.IndexOf("idnumber", "username", "userid", "idnummer", "anmeldename", "nomdutilisateur", "nombredeusuario", "numerodeid", "numeroid"),
            heading.IndexOf("name", "fullname", "firstnamelastname", "firstnamesurname", "firstname", "vollstandigername", "vorname", "nom", "prenom", "nombre", "nome"),
            heading.IndexOf("lastname", "surname", "nachname", "nomdefamille", "apellidos", "apelido", "sobrenome"));
        if (columns is { Mailbox: < 0, Id: < 0 } && columns.Name >= 0) findings.At(new LinePosition(heading.Row.Line, 1), heading.Row.Text, SourceDiagnostics.MoodleLearner, "let Moodle show user identity (site administration, 'Show user identity': e-mail address), and download the report again");
        return columns is { Mailbox: < 0, Id: < 0, Name: < 0 } ? null : columns;
    }

    /// <summary>Null: nobody is named.</summary>
    public MoodleLearner? In(CsvRow row)
    {
        var name = string.Join(' ', new[] { CsvHeading.In(row, Name)?.Text, CsvHeading.In(row, Surname)?.Text }.Where(t => t is { Length: > 0 }));
        var mailbox = CsvHeading.In(row, Mailbox)?.Text is { } text && text.Contains('@', StringComparison.Ordinal) ? text : null;
        var account = CsvHeading.In(row, Id)?.Text ?? name;
        return mailbox is null && account.Length == 0 ? null : new MoodleLearner(mailbox, account, name.Length > 0 ? name : null);
    }
}
