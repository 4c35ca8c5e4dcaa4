package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Collision;
import dev.matte.legacy.mount.Mount;
import dev.matte.runtime.binding.Catalog.Kind;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Answers from what the gateway knows. */
final class Status implements StatusTools {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final double NANOS = 1_000_000;

  private final Gateway gateway;

  Status(Gateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public Report status(boolean ping) {
    Mount mount = gateway.mount();
    return new Report(
        gateway.members().stream().map(member -> standing(member, mount, ping)).toList(),
        mount.collisions().stream().map(Collision::toString).toList());
  }

  @Override
  public Report current() {
    return status(false);
  }

  private static Standing standing(Member member, Mount mount, boolean ping) {
    String name = member.name();
    Optional<Duration> answered = ping ? member.ping(PATIENCE) : Optional.empty();
    Breaker breaker = member.breaker();
    return new Standing(
        name,
        member.way(),
        member.up(),
        breaker.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        mount.count(Kind.TOOL, name),
        mount.count(Kind.RESOURCE, name) + mount.count(Kind.TEMPLATE, name),
        mount.count(Kind.PROMPT, name),
        breaker.calls(),
        breaker.failedCalls(),
        breaker.refusedCalls(),
        member.starts(),
        answered.map(time -> time.toNanos() / NANOS),
        member.trouble());
  }
}
