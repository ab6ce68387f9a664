using CarTrade.Application.Identity.Passwords;
using FluentValidation;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Identity;

public sealed class PasswordRulesTests
{
    private readonly Rules rules = new();

    [Theory]
    [InlineData("short one", "password.too_short")]
    [InlineData("pass word 1", "password.too_short")]
    [InlineData("qwertyuiopasdf", "password.too_common")]
    [InlineData("passwordpassword", "password.too_common")]
    [InlineData("PASSWORD123456", "password.too_common")]
    [InlineData("aaaaaaaaaaaaaaaa", "password.too_common")]
    [InlineData("abcabcabcabcabc", "password.too_common")]
    [InlineData("012345678901", "password.too_common")]
    [InlineData("abcdefghijklmnop", "password.too_common")]
    [InlineData("1q2w3e4r5t6y", "password.too_common")]
    [InlineData("cartrade2026!", "password.too_common")]
    [InlineData("amina.otieno99", "password.too_common")]
    public void NewPassword_Bad_IsRefusedByCode(string password, string code) =>
        rules.Validate(new Form(password)).Errors.ShouldContain(error => error.ErrorCode == code);

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("пароль на русском языке")]
    [InlineData("一二三四五六七八九十百千")]
    [InlineData("🚗🚙🚕🚌🚎🏎🚓🚑🚒🚐🛻🚚")]
    [InlineData("            x")]
    [InlineData("only lower letters")]
    public void NewPassword_OfAnyCharacters_IsAccepted(string password) => rules.Validate(new Form(password)).IsValid.ShouldBeTrue();

    [Fact]
    public void NewPassword_OfEveryListedOne_IsRefused()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("CarTrade.CommonPasswords")!;
        using var reader = new StreamReader(stream);
        var listed = reader.ReadToEnd().Split('\n').Where(line => line is { Length: > 0 } and not ['#', ..]).ToArray();

        listed.Length.ShouldBeGreaterThan(5000);
        listed.Where(password => rules.Validate(new Form(password)).IsValid).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void NewPassword_OfLength_IsBounded(int length, bool accepted) =>
        rules.Validate(new Form(string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * i % 23)))))).IsValid.ShouldBe(accepted);

    private sealed record Form(string Password);

    private sealed class Rules : AbstractValidator<Form>
    {
        public Rules() => RuleFor(form => form.Password).NewPassword(_ => "amina.otieno@example.com");
    }
}
