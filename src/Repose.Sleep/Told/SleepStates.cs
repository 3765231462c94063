namespace Repose.Sleep;

/// <summary>Questions that can be asked of a <see cref="SleepState"/>.</summary>
public static class SleepStates
{
    extension(SleepState state)
    {
        /// <summary>Whether the state is sleep, staged or not.</summary>
        public bool IsSleep => state is SleepState.Asleep or SleepState.Light or SleepState.Deep or SleepState.Rem;

        /// <summary>Whether only a source that tells stages says this.</summary>
        public bool IsStage => state is SleepState.Light or SleepState.Deep or SleepState.Rem;
    }
}
