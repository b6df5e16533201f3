using Microsoft.Playwright;

namespace E2E.Lms;

/// <summary>What a person can do with a course on the screen, whether it stands in a frame of the LMS or in a window of its own.</summary>
internal interface IHand
{
    ILocator Main { get; }

    Task OpenItemAsync(string id);

    Task ReadForAsync(TimeSpan time);

    Task GoHomeAsync();

    Task TakeQuizAsync(bool right);
}
