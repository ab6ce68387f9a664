using System.Reflection;
using CarTrade.Application;
using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace CarTrade.Infrastructure.Operations;

/// <summary>Finds every timer job and lets Quartz look each minute whether its turn is due, which the database knows.</summary>
internal static class TimerRegistration
{
    private static readonly TimeSpan FirstRun = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddTimers(this IServiceCollection services, IConfiguration configuration)
    {
        var jobs = new[] { typeof(ApplicationMarker).Assembly, typeof(TimerRegistration).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(ITimerJob)) && type is { IsAbstract: false }).ToArray();
        services.AddSingleton<TimerTurns>();
        foreach (var job in jobs)
            services.AddScoped(job);
        if (!configuration.GetValue("Timers:Enabled", true))
            return services;
        services.AddQuartz(quartz =>
        {
            foreach (var job in jobs)
                Schedule(quartz, job, job.GetCustomAttribute<TimerAttribute>()!.Every);
        });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static void Schedule(IQuartzBuilder quartz, Type job, TimeSpan every)
    {
        var key = new JobKey(job.FullName!);
        quartz.AddJob(typeof(TimerRun<>).MakeGenericType(job), configure => configure.WithIdentity(key));
        quartz.AddTrigger(trigger => trigger.ForJob(key).StartAt(TimeProvider.System.GetUtcNow() + FirstRun)
            .WithSimpleSchedule(schedule => schedule.WithInterval(every < Look ? every : Look).RepeatForever()));
    }
}
