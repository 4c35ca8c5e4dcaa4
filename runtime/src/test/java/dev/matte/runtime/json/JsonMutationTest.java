package dev.matte.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Damaged messages: the reader answers, never breaks, and never takes what Jackson refuses. */
class JsonMutationTest {
  private static final long SEED = 20261122;
  private static final int ROUNDS = 40_000;

  private static final List<String> MESSAGES =
      List.of(
          """
          {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"memory_store",\
          "arguments":{"key":"caf\u00e9","value":"a\\nb \\u00e9 \\ud83d\\ude00","ttl":3.6e3}}}""",
          """
          [0,-0,1.5,-2.25e-3,1E+10,9223372036854775808,true,false,null,"",{},[],[[1],{"a":[]}]]""",
          """
          {"a" : { "b" : [ 1 , 2 , { "c" : "\\"\\\\\\/" } ] } ,\r\n\t"\u20ac" : "\uD83D\uDE00" }""");

  @Test
  void reader_damagedMessages_agreesWithItselfAndWithJackson() {
    Mutations mutations = new Mutations(SEED);
    int accepted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String message = MESSAGES.get(round % MESSAGES.size());
      byte[] damaged = mutations.of(message.getBytes(UTF_8));

      boolean checked = Reading.accepts(damaged);
      boolean judged = JacksonOracle.accepts(damaged);

      assertThat(Reading.decodes(damaged)).as(new String(damaged, UTF_8)).isEqualTo(checked);
      assertThat(judged == checked || (judged && JacksonOracle.isLax(damaged)))
          .as("%s: ours %s, Jackson %s", new String(damaged, UTF_8), checked, judged)
          .isTrue();
      accepted += checked ? 1 : 0;
    }
    assertThat(accepted).as("some damages do no harm").isPositive();
  }
}
