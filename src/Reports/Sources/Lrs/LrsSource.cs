using System.Globalization;
using System.Runtime.CompilerServices;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>
/// Any learning record store (xAPI 1.0.3 or 2.0), by GET statements in the order of 'stored'. Voided statements are not among them
/// (xAPI-Data 2.3.2); those that void others are, and take back what was read before.
/// </summary>
/// <param name="endpoint">Of <see cref="LrsAddress.Parse"/>.</param>
/// <param name="http">Must not follow redirects, and keeps no cookies: <see cref="NewClient"/>.</param>
/// <param name="clock">For waiting.</param>
public sealed class LrsSource(Uri endpoint, LrsSecret? secret, HttpClient http, TimeProvider clock) : IStatementSource
{
    /// <summary>Statements asked for at once; the LRS may give fewer.</summary>
    private const int PageSize = 500;

    // Pages without a statement, one after another, before we stop asking.
    private const int MostEmpty = 20;

    private readonly LrsClient _client = new(http, secret, clock);

    /// <inheritdoc/>
    public string Name => "lrs:" + endpoint;

    /// <summary>A client that goes nowhere by itself.</summary>
    public static HttpClient NewClient() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.All }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <inheritdoc/>
    public async IAsyncEnumerable<SourcedStatement> ReadAsync(string? after, DiagnosticBag findings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var order = new StoredOrder(after);
        var (count, empty) = (0L, 0);
        for (Uri? address = First(order.From), previous = null; address is not null;)
        {
            var answer = await GetAsync(address, first: previous is null, cancellation);
            if (!Usable(answer, count, findings)) yield break;
            var page = await StatementPage.ReadAsync(answer.Body, cancellation);
            order.Through = answer.Consistent;
            foreach (var statement in order.Sort(page.Statements))
            {
                count++;
                yield return new SourcedStatement(statement.Json, order.Place);
            }
            if (!answer.Whole || page.Problem is not null)
            {
                findings.Report(SourceDiagnostics.LrsAnswer, null, "run it again: it goes on where this ended. If that does not help, ask who runs the LRS", endpoint, answer.Problem ?? page.Problem, count);
                break;
            }
            empty = page.Statements.Count == 0 ? empty + 1 : 0;
            (address, previous) = (Next(page.More, address, empty, count, findings), address);
        }
        if (order.IsBroken) findings.Report(SourceDiagnostics.LrsOrder, null, "nothing is lost, it only takes longer; tell who makes the LRS: xAPI-Communication 2.1.3, 'ascending'", endpoint);
    }

    private Uri First(DateTimeOffset? since)
    {
        var from = since is { } time ? "&since=" + Uri.EscapeDataString(time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)) : "";
        return new Uri(endpoint, string.Create(CultureInfo.InvariantCulture, $"statements?ascending=true&limit={PageSize}{from}"));
    }

    private async Task<LrsPage> GetAsync(Uri address, bool first, CancellationToken cancellation)
    {
        var answer = await _client.GetAsync(address, cancellation);
        if (answer.Status != 400 || !first) return answer;
        _client.Version = "2.0.0";
        return await _client.GetAsync(address, cancellation);
    }

    private bool Usable(LrsPage answer, long count, DiagnosticBag findings)
    {
        switch (answer.Status)
        {
            // What arrived of an answer is looked at, also when it is not whole.
            case 200 when answer.Whole || answer.Body.Length > 0:
                return true;
            case 401 or 403:
                findings.Report(SourceDiagnostics.LrsRefused, null, $"set {LrsSecret.KeyVariable} and {LrsSecret.SecretVariable}, or name a file with --lrs-secret-file; the key has to be allowed to read all statements (statements/read)", endpoint, answer.Status);
                return false;
            case >= 300 and < 400:
                findings.Report(SourceDiagnostics.LrsElsewhere, null, "name that address, if it is the LRS's own", endpoint, answer.Location ?? "nowhere");
                return false;
            default:
                var problem = answer.Problem ?? $"it answers {answer.Status}{(answer.Status == 404 ? ": there is no LRS at this address" : "")}";
                findings.Report(SourceDiagnostics.LrsFailed, null, answer.Status == 404 ? "name the endpoint: what stands before /statements" : "run it again later: it goes on where this ended", endpoint, problem, count);
                return false;
        }
    }

    /// <summary>xAPI-Data 2.5: 'more' is relative to the server; some give it whole.</summary>
    private Uri? Next(string? more, Uri current, int empty, long count, DiagnosticBag findings)
    {
        if (more is null) return null;
        if (!Uri.TryCreate(endpoint, more, out var next) || next.Scheme != endpoint.Scheme || next.Host != endpoint.Host || next.Port != endpoint.Port || next.UserInfo.Length > 0)
        {
            findings.Report(SourceDiagnostics.LrsElsewhere, null, "the LRS stands behind a proxy and does not know its own address: tell who runs it", endpoint, more);
            return null;
        }
        if (next != current && empty < MostEmpty) return next;
        findings.Report(SourceDiagnostics.LrsFailed, null, "tell who makes the LRS", endpoint, "its 'more' leads in a circle", count);
        return null;
    }
}
