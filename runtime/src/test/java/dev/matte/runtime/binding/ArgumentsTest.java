package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.matte.runtime.json.JsonSlice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final Fields FORECAST =
      Fields.builder().required("city", "text").optional("days").alias(1, "n_days").build();
  private static final Fields REPORT = Fields.builder().required("report", "an object").build();
  private static final Choices<String> TOPOLOGY =
      Choices.<String>builder().add("mesh", "M").add("star", "S").add("ring", "R").build();
  private static final Variants SHAPES = Variants.of("type", "circle", "square");

  private static Arguments in(String json) {
    return new Arguments(JsonSlice.of(json), Repairs.NONE);
  }

  private static Arguments in(String json, int repairs) {
    return new Arguments(JsonSlice.of(json), repairs);
  }

  private static String problems(Arguments in) {
    return String.valueOf(assertThrows(InvalidArgumentsException.class, in::check).getMessage());
  }

  /** As generated code reads it. */
  private static String forecast(Arguments in) {
    String city = null;
    int days = 3;
    if (in.beginObject(FORECAST)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> city = in.text();
          default -> days = in.atMost(in.atLeast(in.int32(), 1), 14);
        }
      }
      in.endObject();
    }
    in.check();
    return city + " " + days;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"city\":\"Bonn\",\"days\":5}", "{\"days\":5,\"city\":\"Bonn\"}",
        "{\"city\":\"Bonn\",\"n_days\":5}", " { \"c\\u0069ty\" : \"Bonn\" , \"days\" : 5.0 } ",
        "{\"city\":\"Bonn\",\"days\":0.5e1}"
      })
  void object_anyOrder_isRead(String json) {
    assertThat(forecast(in(json))).isEqualTo("Bonn 5");
  }

  @Test
  void object_severalProblems_areToldAtOnce() {
    assertThatExceptionOfType(InvalidArgumentsException.class)
        .isThrownBy(() -> forecast(in("{\"dayz\":1,\"city\":7,\"days\":15,\"days\":2}")))
        .withMessage(
            """
            dayz: expected one of city, days, found an unknown member; did you mean "days"?
            city: expected text, found number 7
            days: expected at most 14, found number 15
            days: expected this member once, found it twice""");
  }

  @Test
  void object_requiredMemberMissing_saysWhatItHolds() {
    Arguments in = in("{}");

    assertThatExceptionOfType(InvalidArgumentsException.class)
        .isThrownBy(() -> forecast(in))
        .withMessage("city: expected text, found nothing")
        .satisfies(
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().get(0).pointer()).isEqualTo("/city");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "7", "\"x\""})
  void object_somethingElse_isAProblemOfAllArguments(String json) {
    assertThatExceptionOfType(InvalidArgumentsException.class)
        .isThrownBy(() -> forecast(in(json)))
        .withMessageStartingWith("arguments: expected an object, found ");
  }

  @Test
  void pointer_insideLists_namesTheItem() {
    Arguments in = in("{\"report\":[{\"city\":1},{\"city\":\"a\"},{\"city\":null}]}");
    in.beginObject(REPORT);
    in.nextField();
    in.beginArray();
    while (in.nextItem()) {
      if (in.beginObject(FORECAST)) {
        while (in.nextField() >= 0) {
          in.text();
        }
        in.endObject();
      }
    }
    assertThat(in.endArray()).isFalse();
    in.nextField();
    assertThat(in.endObject()).isFalse();

    assertThat(problems(in))
        .isEqualTo(
            """
            report[0].city: expected text, found number 1
            report[2].city: expected text, found null""");
  }

  @Test
  void sensitiveMember_wrongValue_isNotEchoed() {
    Fields fields = Fields.builder().required("token", "text").sensitive(0).build();
    Arguments in = in("{\"token\":\"s3cret-but-long\"}");
    in.beginObject(fields);
    in.nextField();
    in.size(in.text(), 0, 5);
    in.pattern("x", Pattern.compile("y"), "y");
    in.nextField();
    in.endObject();

    assertThat(problems(in)).doesNotContain("s3cret").contains("token: expected at most 5");
  }

  @Test
  void sensitiveMap_keysInIt_areNotEchoed() {
    Fields fields = Fields.builder().required("tokens", "an object").sensitive(0).build();
    Arguments in = in("{\"tokens\":{\"s3cret\":1,\"s3cret\":\"x\"}}");
    Map<String, String> soFar = new HashMap<>();
    in.beginObject(fields);
    in.nextField();
    in.beginMap();
    for (String key = in.nextKey(soFar); key != null; key = in.nextKey(soFar)) {
      in.text();
      soFar.put(key, "");
    }
    in.endMap();
    in.nextField();
    in.endObject();

    assertThat(problems(in))
        .contains("tokens.*: expected text, found a number", "tokens.*: expected this key once")
        .doesNotContain("s3cret");
  }

  @Test
  void sensitiveMap_keyOfAnotherForm_isNotEchoed() {
    Fields fields = Fields.builder().required("tokens", "an object").sensitive(0).build();
    Arguments in = in("{\"tokens\":{\"s3cret\":1}}");
    in.beginObject(fields);
    in.nextField();
    in.beginMap();
    in.nextEntry();
    in.uuid();
    in.int32();
    in.nextEntry();
    in.endMap();
    in.nextField();
    in.endObject();

    assertThat(problems(in)).contains("tokens.*: expected a UUID", "found a key");
  }

  @Test
  void sensitiveObject_unknownMemberInIt_isNotEchoed() {
    Fields inner = Fields.builder().optional("pin").build();
    Fields fields = Fields.builder().required("card", "an object").sensitive(0).build();
    Arguments in = in("{\"card\":{\"s3cret\":1},\"crad\":2}");
    in.beginObject(fields);
    in.nextField();
    in.beginObject(inner);
    in.nextField();
    in.endObject();
    in.nextField();
    in.endObject();

    assertThat(problems(in))
        .contains("card.*: expected \"pin\", found an unknown member", "crad: expected")
        .doesNotContain("s3cret");
  }

  @Test
  void refusal_ofWhatHoldsSensitiveParts_isToldWithoutTheAuthorsWords() {
    Fields inner = Fields.builder().required("pin", "text").sensitive(0).build();
    Fields fields = Fields.builder().required("card", "an object").optional("note").build();
    Arguments in = in("{\"card\":{\"pin\":\"s3cret\"},\"note\":\"plain\"}");
    in.beginObject(fields);
    in.nextField();
    in.beginObject(inner);
    in.nextField();
    in.text();
    in.nextField();
    in.endObject();
    in.refused(new IllegalArgumentException("no card has the pin s3cret"));
    in.nextField();
    in.text();
    in.refused(new IllegalArgumentException("plain words"));
    in.nextField();
    in.endObject();

    assertThat(problems(in))
        .contains("card: expected a value", "note: ", "found one that it refused: plain words")
        .doesNotContain("s3cret");
  }

  @Test
  void refusal_ofASensitiveValue_isToldWithoutTheAuthorsWords() {
    Fields fields = Fields.builder().required("pin", "text").sensitive(0).build();
    Arguments in = in("{\"pin\":\"s3cret\"}");
    in.beginObject(fields);
    in.nextField();
    in.text();
    in.refused(new IllegalArgumentException("the pin s3cret is too short"));
    in.nextField();
    in.endObject();

    assertThat(problems(in)).contains("pin: expected a value").doesNotContain("s3cret");
  }

  @Test
  void unknownMembers_whereIgnored_arePassed() {
    Fields fields = Fields.builder().required("a", "text").ignoreUnknown().build();
    Arguments in = in("{\"x\":{\"y\":[1]},\"a\":\"b\",\"x\":2}");
    in.beginObject(fields);

    assertThat(in.nextField()).isZero();
    assertThat(in.text()).isEqualTo("b");
    assertThat(in.nextField()).isEqualTo(-1);
    assertThat(in.endObject()).isTrue();
    in.check();
  }

  @Test
  void manyMembers_beyondOneWord_areAllTracked() {
    Fields.Builder builder = Fields.builder();
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 200; i++) {
      builder.required("m" + i, "an integer");
      if (i != 150) {
        json.append(i == 0 ? "" : ",").append("\"m").append(i).append("\":").append(i);
      }
    }
    Arguments in = in(json.append(",\"m199\":0}").toString());
    in.beginObject(builder.build());
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      assertThat(in.int32()).isEqualTo(field);
    }
    in.endObject();

    assertThat(problems(in))
        .isEqualTo(
            """
            m199: expected this member once, found it twice
            m150: expected an integer, found nothing""");
  }

  @Test
  void wholeNumbers_ofEachWidth_areBounded() {
    assertThat(in("127").int8()).isEqualTo((byte) 127);
    assertThat(in("-32768").int16()).isEqualTo((short) -32768);
    assertThat(in("1e2").int32()).isEqualTo(100);
    assertThat(in("9223372036854775807").int64()).isEqualTo(Long.MAX_VALUE);
    assertThat(in("1e20").bigInteger()).isEqualTo(BigInteger.TEN.pow(20));
    Arguments in = in("128");
    assertThat(in.int8()).isZero();
    assertThat(problems(in))
        .isEqualTo("arguments: expected an integer from -128 to 127, found number 128");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e99", "9223372036854775808", "\"7\"", "true", "null", "[7]"})
  void wholeNumber_anythingElse_isAProblem(String json) {
    Arguments in = in(json);

    assertThat(in.int64()).isZero();
    assertThat(problems(in)).contains("expected an integer");
  }

  @Test
  void numbers_beyondTheirType_areAProblem() {
    Arguments wide = in("1e400");
    assertThat(wide.float64()).isZero();
    assertThat(problems(wide)).contains("at most 1.8e308");
    Arguments narrow = in("1e39");
    assertThat(narrow.float32()).isZero();
    assertThat(problems(narrow)).contains("at most 3.4e38");
    assertThat(in("1e400").bigDecimal()).isEqualTo(new BigDecimal("1e400"));
  }

  @Test
  void choice_typingMistake_namesTheNearest() {
    assertThat(in("\"star\"").choice(TOPOLOGY)).isEqualTo("S");
    Arguments in = in("\"mehs\"");
    assertThat(in.choice(TOPOLOGY)).isNull();
    assertThat(problems(in))
        .isEqualTo(
            "arguments: expected one of mesh, star, ring, found text \"mehs\";"
                + " did you mean \"mesh\"?");
  }

  @Test
  void choice_otherCase_needsTheRepair() {
    assertThat(in("\"Mesh\"", Repairs.ENUM_CASE).choice(TOPOLOGY)).isEqualTo("M");
    Arguments in = in("\"Mesh\"");
    assertThat(in.choice(TOPOLOGY)).isNull();
    assertThat(problems(in)).endsWith("did you mean \"mesh\"?");
  }

  @Test
  void variant_discriminatorAnywhere_isFoundWithoutPassing() {
    Arguments in = in("{\"size\":{\"type\":\"square\"},\"type\":\"circle\"}");
    assertThat(in.variant(SHAPES)).isZero();
    assertThat(in.beginObject(Fields.builder().optional("size").optional("type").build())).isTrue();
    assertThat(in.nextField()).isZero();
    in.skip();
    assertThat(in.nextField()).isEqualTo(1);
    in.skip();
    assertThat(in.nextField()).isEqualTo(-1);
    assertThat(in.endObject()).isTrue();
    in.check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}|type: expected one of circle, square, found nothing",
        "{\"type\":\"sqare\"}|type: expected one of circle, square, found text \"sqare\";"
            + " did you mean \"square\"?",
        "{\"type\":{\"a\":1}}|type: expected one of circle, square, found an object",
        "[]|arguments: expected an object, found a list"
      })
  void variant_cannotBeTold_isAProblem(String each) {
    int bar = each.indexOf('|');
    Arguments in = in(each.substring(0, bar));

    assertThat(in.variant(SHAPES)).isEqualTo(-1);
    assertThat(problems(in)).isEqualTo(each.substring(bar + 1));
  }

  @Test
  void map_textKeys_refusesOneThatComesTwice() {
    Arguments in = in("{\"a\":1,\"b\":2,\"a\":3}");
    Map<String, Integer> map = new LinkedHashMap<>();
    in.beginMap();
    for (String key = in.nextKey(map); key != null; key = in.nextKey(map)) {
      map.put(key, in.int32());
    }

    assertThat(in.endMap()).isFalse();
    assertThat(map).containsEntry("a", 1).containsEntry("b", 2);
    assertThat(problems(in)).isEqualTo("a: expected this key once, found it twice");
  }

  @Test
  void map_typedKeys_areReadLikeValues() {
    String id = "123e4567-e89b-12d3-a456-426614174000";
    Arguments in =
        in("{\"" + id + "\":1,\"x\":2,\"" + id.toUpperCase(java.util.Locale.ROOT) + "\":3}");
    Map<UUID, Integer> map = new LinkedHashMap<>();
    in.beginMap();
    while (in.nextEntry()) {
      UUID key = in.key(in.uuid(), map);
      map.put(key, in.int32());
    }

    assertThat(in.endMap()).isFalse();
    assertThat(map).containsKey(UUID.fromString(id));
    assertThat(problems(in)).contains("x: expected a UUID such as", "found key \"x\"", "it twice");
  }

  @Test
  void constraints_violated_areToldInWords() {
    assertThat(checked("7", in -> in.atLeast(in.int64(), 8)))
        .contains("at least 8, found number 7");
    assertThat(checked("7", in -> in.above(in.int16(), 7))).contains("more than 7");
    assertThat(checked("7", in -> in.below(in.int8(), 7))).contains("less than 7");
    assertThat(checked("0.5", in -> in.atMost(in.float64(), 0.25))).contains("at most 0.25");
    assertThat(checked("7", in -> in.multipleOf(in.int32(), 5))).contains("a multiple of 5");
    assertThat(checked("0.15", in -> in.multipleOf(in.float64(), new BigDecimal("0.1"))))
        .contains("a multiple of 0.1");
    assertThat(checked("\"\"", in -> in.notBlank(in.text()))).contains("not blank, found empty");
    assertThat(checked("\" \u00a0\\n\"", in -> in.notBlank(in.text()))).contains("found blanks");
    assertThat(checked("\"abc\"", in -> in.size(in.text(), 4, 9)))
        .contains("expected 4 to 9 characters, found 3 characters");
    assertThat(checked("\"ab\"", in -> in.pattern(in.text(), Pattern.compile("[0-9]+"), "[0-9]+")))
        .contains("text that matches [0-9]+, found text \"ab\"");
    assertThat(checked("\"a@\"", in -> in.email(in.text()))).contains("an e-mail address");
    assertThat(checked("true", in -> in.constant(in.bool(), false))).contains("expected false");
    assertThat(checked("\"x\"", in -> in.<String>refused(bad(in.text()))))
        .contains("refused it: x");
  }

  private static IllegalArgumentException bad(@Nullable String value) {
    return new IllegalArgumentException("refused it: " + value);
  }

  private static String checked(String json, java.util.function.Consumer<Arguments> read) {
    Arguments in = in(json);
    read.accept(in);
    return problems(in);
  }

  @Test
  void constraints_satisfied_saySilence() {
    assertThat(in("0.1").atMost(0.1f, 0.1)).isEqualTo(0.1f);
    Arguments text = in("\"a\uD83D\uDE00b\"");
    assertThat(text.size(text.text(), 3, 3)).hasSize(4);
    text.check();
    Arguments multiple = in("0.3");
    multiple.multipleOf(multiple.float64(), new BigDecimal("0.1"));
    multiple.check();
    Arguments email = in("\"first.last+tag@example.co.uk\"");
    email.email(email.text());
    email.check();
  }

  @Test
  void constraints_afterAFailedRead_areSilent() {
    Arguments in = in("\"seven\"");

    in.multipleOf(in.above(in.atLeast(in.int32(), 5), 6), 7);

    assertThat(problems(in).lines()).hasSize(1);
  }

  @Test
  void unique_numbersOfTheSameValue_areTheSame() {
    Arguments in = in("[1.0,1.00]");
    List<BigDecimal> items = new ArrayList<>();
    in.beginArray();
    while (in.nextItem()) {
      items.add(in.bigDecimal());
    }
    in.endArray();
    in.unique(items);

    assertThat(problems(in)).isEqualTo("arguments: expected items that differ, found one twice");
  }

  @Test
  void problems_beyondFifty_areCounted() {
    StringBuilder json = new StringBuilder("[1");
    json.append(",1".repeat(59)).append(']');
    Arguments in = in(json.toString());
    in.beginArray();
    while (in.nextItem()) {
      in.text();
    }
    in.endArray();

    assertThat(problems(in).lines()).hasSize(51).last().isEqualTo("and 10 more");
  }

  @Test
  void json_freeForm_isSliced() {
    assertThat(in("[1,{\"a\":2}]").jsonAny()).hasToString("[1,{\"a\":2}]");
    assertThat(in("{\"a\":2}").jsonObject()).hasToString("{\"a\":2}");
    Arguments in = in("7");
    assertThat(in.jsonArray()).isNull();
    assertThat(problems(in)).isEqualTo("arguments: expected a list, found number 7");
  }

  @Test
  void base64_alsoWithEscapedSlashes_isDecoded() {
    assertThat(in("\"AQID\"").base64()).containsExactly(1, 2, 3);
    assertThat(in("\"\\/\\/8=\"").base64()).containsExactly(255, 255);
    Arguments in = in("\"AQI\"");
    assertThat(in.base64()).isNull();
    assertThat(problems(in)).contains("Base64");
  }
}
