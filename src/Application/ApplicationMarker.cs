namespace CarTrade.Application;

/// <summary>Names this assembly for scanning.</summary>
public sealed class ApplicationMarker;
