package dev.matte.runtime.http;

import org.jspecify.annotations.Nullable;

/** Opens streams that last as long as the connection under them: from 2026-07-28 on. */
final class PassingStreams implements Reply.Streams {

  private final HttpOptions options;
  private final Pulse pulse;

  PassingStreams(HttpOptions options, Pulse pulse) {
    this.options = options;
    this.pulse = pulse;
  }

  @Override
  public EventStream open(Visit visit) {
    EventStream stream = new EventStream(pulse);
    stream.open(visit.exchange(), visit.fields(Heads.EVENTS), false);
    pulse.watch(stream);
    return stream;
  }

  @Override
  public boolean resumable() {
    return false;
  }

  @Override
  public boolean handshakes() {
    return options.legacy();
  }

  @Override
  public @Nullable String id() {
    return null;
  }
}
