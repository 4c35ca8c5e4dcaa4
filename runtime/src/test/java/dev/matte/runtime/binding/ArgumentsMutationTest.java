package dev.matte.runtime.binding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.runtime.json.JsonException;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.Mutations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged arguments, read as generated code would: they are malformed, or refused with their
 * problems, or read; nothing else ever happens.
 */
class ArgumentsMutationTest {
  private static final int ROUNDS = 20_000;
  private static final String MESSAGE =
      """
      {"city":"K\u00f6ln \\ud83d\\ude00","days":3,"ratio":0.25,"wet":true,"topology":"mesh",\
      "when":"2026-11-22T15:39:00.5+01:00","tags":["a","b"],"counts":{"x":1,"y":2e0},\
      "ids":{"123e4567-e89b-12d3-a456-426614174000":"PT1H"},"shape":{"size":4,"type":"square"},\
      "extra":{"any":[null,{}]},"data":"AQID","steps":[{"name":"s","at":1},{"name":"t","at":2}]}""";

  private static final Fields ROOT =
      Fields.builder()
          .required("city", "text")
          .required("days", "an integer")
          .optional("ratio")
          .optional("wet")
          .optional("topology")
          .optional("when")
          .optional("tags")
          .optional("counts")
          .optional("ids")
          .optional("shape")
          .optional("extra")
          .optional("data")
          .optional("steps")
          .build();
  private static final Fields STEP =
      Fields.builder().required("name", "text").required("at", "an integer").build();
  private static final Fields SHAPE = Fields.builder().optional("type").optional("size").build();
  private static final Choices<Integer> TOPOLOGY =
      Choices.<Integer>builder().add("mesh", 0).add("star", 1).build();
  private static final Variants SHAPES = Variants.of("type", "circle", "square");

  @ParameterizedTest
  @ValueSource(ints = {Repairs.NONE, 31})
  void reading_damagedArguments_endsInOneOfThreeWays(int repairs) {
    Mutations mutations = new Mutations(repairs);
    int[] outcomes = new int[3];
    for (int round = 0; round < ROUNDS; round++) {
      outcomes[outcome(mutations.of(MESSAGE.getBytes(UTF_8)), repairs)]++;
    }

    assertThat(outcomes).as("malformed, refused, read").doesNotContain(0);
    assertThat(outcome(MESSAGE.getBytes(UTF_8), repairs)).isEqualTo(2);
  }

  private static int outcome(byte[] message, int repairs) {
    JsonSlice slice;
    try {
      slice = JsonSlice.of(message, 0, message.length);
    } catch (JsonException e) {
      return 0;
    }
    try {
      Arguments in = new Arguments(slice, repairs);
      root(in);
      in.check();
      return 2;
    } catch (InvalidArgumentsException e) {
      assertThat(e.problems()).isNotEmpty();
      return 1;
    }
  }

  private static void root(Arguments in) {
    if (!in.beginObject(ROOT)) {
      return;
    }
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.notBlank(in.size(in.text(), 1, 40));
        case 1 -> in.atMost(in.atLeast(in.int32(), 1), 14);
        case 2 -> in.float64();
        case 3 -> in.bool();
        case 4 -> in.choice(TOPOLOGY);
        case 5 -> in.instant();
        case 6 -> texts(in);
        case 7 -> counts(in);
        case 8 -> ids(in);
        case 9 -> shape(in);
        case 10 -> in.jsonObject();
        case 11 -> in.base64();
        default -> steps(in);
      }
    }
    in.endObject();
  }

  private static void texts(Arguments in) {
    if (in.beginArray()) {
      List<String> texts = new ArrayList<>();
      while (in.nextItem()) {
        texts.add(in.text());
      }
      in.unique(in.endArray() ? texts : null);
    }
  }

  private static void counts(Arguments in) {
    if (in.beginMap()) {
      Map<String, Long> counts = new LinkedHashMap<>();
      for (String key = in.nextKey(counts); key != null; key = in.nextKey(counts)) {
        counts.put(key, in.int64());
      }
      in.size(in.endMap() ? counts : null, 1, 3);
    }
  }

  private static void ids(Arguments in) {
    if (in.beginMap()) {
      Map<UUID, Object> ids = new LinkedHashMap<>();
      while (in.nextEntry()) {
        UUID key = in.key(in.uuid(), ids);
        ids.put(key, in.duration());
      }
      in.endMap();
    }
  }

  private static void shape(Arguments in) {
    if (in.variant(SHAPES) >= 0 && in.beginObject(SHAPE)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        if (field == 0) {
          in.skip();
        } else {
          in.bigDecimal();
        }
      }
      in.endObject();
    }
  }

  private static void steps(Arguments in) {
    if (in.beginArray()) {
      while (in.nextItem()) {
        if (in.beginObject(STEP)) {
          for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            if (field == 0) {
              in.text();
            } else {
              in.int16();
            }
          }
          in.endObject();
        }
      }
      in.endArray();
    }
  }
}
