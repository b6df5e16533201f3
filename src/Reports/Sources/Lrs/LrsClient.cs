using System.Globalization;
using System.Net;

namespace LlmEvolution.Reports.Sources.Lrs;

/// <summary>Asks for pages, again after a while where that can help: no answer, 429, 5xx, half an answer.</summary>
internal sealed class LrsClient(HttpClient http, LrsSecret? secret, TimeProvider clock)
{
    private const int Tries = 6;

    /// <summary>Bytes of one page.</summary>
    private const int Most = 256 << 20;

    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>Sent with every request (xAPI-Communication 3.3); the other edition is tried when this one is refused.</summary>
    public string Version { get; set; } = "1.0.3";

    /// <summary>The last answer, when none was good.</summary>
    public async Task<LrsPage> GetAsync(Uri address, CancellationToken cancellation)
    {
        for (var (tries, wait) = (1, s_first); ; tries++, wait *= 2)
        {
            var (page, asked) = await TryAsync(address, cancellation);
            var passing = page.Status is 0 or 408 or 429 or >= 500 || !page.Whole;
            var next = asked ?? wait;
            if (!passing || tries == Tries || next > s_longest) return page;
            await Task.Delay(next, clock, cancellation);
        }
    }

    private async Task<(LrsPage Page, TimeSpan? RetryAfter)> TryAsync(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Experience-API-Version", Version);
        request.Headers.Add("Accept", "application/json");
        request.Headers.Authorization = secret?.Header;
        using var limit = new CancellationTokenSource(s_patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var (body, problem) = await BodyAsync(response.Content, either.Token, cancellation);
            return (new LrsPage((int)response.StatusCode, body, problem is null, Time(response, "X-Experience-API-Consistent-Through"), response.Headers.Location?.ToString(), problem), RetryAfter(response));
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // Neither a name that does not exist nor a certificate gets better by waiting.
            var hopeless = e is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError };
            return (new LrsPage(0, [], false, null, null, e is HttpRequestException ? (e.InnerException ?? e).Message : NoAnswer), hopeless ? TimeSpan.MaxValue : null);
        }
    }

    private static string NoAnswer => $"no answer in {s_patience.TotalSeconds:0} seconds";

    private static async Task<(byte[] Body, string? Problem)> BodyAsync(HttpContent content, CancellationToken either, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        try
        {
            await using var stream = await content.ReadAsStreamAsync(either);
            var buffer = new byte[64 * 1024];
            for (int read; (read = await stream.ReadAsync(buffer, either)) > 0;)
            {
                if (body.Length + read > Most) return (body.ToArray(), $"the answer is longer than {Most >> 20} MB");
                body.Write(buffer, 0, read);
            }
            return (body.ToArray(), null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return (body.ToArray(), e is OperationCanceledException ? NoAnswer : $"the answer breaks off ({e.Message.TrimEnd('.')})");
        }
    }

    /// <summary>RFC 9110, 10.2.3: seconds or a date.</summary>
    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable) ? null
        : response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero,
            _ => null,
        };

    private static DateTimeOffset? Time(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) && DateTimeOffset.TryParse(values.First(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
