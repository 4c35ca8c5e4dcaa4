package dev.matte.redis;

import dev.matte.runtime.fixture.EffectLedger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A ledger outside of all servers that die. */
final class RedisLedger implements EffectLedger {

  private static final Script SCRIPT = Script.of("ledger");

  private final RedisLink link;

  RedisLedger(RedisLink link) {
    this.link = link;
  }

  @Override
  public boolean write(String call, long fence) {
    return number(call, "write", fence) == 1;
  }

  @Override
  public void add(String call) {
    number(call, "add", 0);
  }

  @Override
  public int effects(String call) {
    return (int) number(call, "read", 0);
  }

  private long number(String call, String verb, long fence) {
    List<Object> said = link.run(SCRIPT, "ledger:" + call, text(verb), text(Long.toString(fence)));
    return (Long) said.get(0);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
