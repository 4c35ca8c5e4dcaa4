package dev.matte.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  @Test
  void separators_nestedValues_areSetByItself() {
    JsonWriter json = new JsonWriter();
    JsonName name = JsonName.of("na\"me");

    json.beginObject().name(name).value("x").name("empty").beginObject().endObject();
    json.name("list").beginArray().value(1).value(true).nullValue().beginArray().endArray();
    json.value("y").endArray().name("last").value(2L).endObject();

    assertThat(json)
        .hasToString(
            """
            {"na\\"me":"x","empty":{},"list":[1,true,null,[],"y"],"last":2}""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"quotes\"",
        "back\\slash",
        "/",
        "\b\f\n\r\t",
        "\u0000\u001f\u007f",
        "caf\u00e9",
        "\u07ff\u0800\uffff",
        "\uD83D\uDE00 smile",
        "\u2028\u2029",
        "a\u00e9\n"
      })
  void value_text_isReadBackTheSame(String text) {
    JsonWriter json = new JsonWriter();

    json.value(text);

    assertThat(JsonSlice.of(json.toString()).reader().nextString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D"})
  void value_halfAPair_becomesTheReplacementCharacter(String text) {
    JsonWriter json = new JsonWriter();

    json.value(text);

    assertThat(json.toString()).contains("\ufffd");
    JsonReader.check(json.buffer(), 0, json.size(), JsonLimits.DEFAULT);
  }

  @Test
  void value_longText_growsTheBuffer() {
    String text = "\u20ac\n".repeat(100_000);
    JsonWriter json = new JsonWriter();

    json.beginArray().value("x".repeat(600)).value(text).endArray();

    JsonReader reader = JsonSlice.of(json.toByteArray(), 0, json.size()).reader();
    reader.beginArray();
    reader.skipValue();
    assertThat(reader.nextString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        -1,
        9,
        10,
        -10,
        99,
        100,
        12345,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        2147483648L,
        -2147483649L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        1000000000000000000L
      })
  void value_long_printsItsDigits(long number) {
    assertThat(new JsonWriter().value(number)).hasToString(Long.toString(number));
  }

  @ParameterizedTest
  @CsvSource({
    "3.0, 3",
    "-3.0, -3",
    "0.0, 0",
    "-0.0, -0.0",
    "0.1, 0.1",
    "-23.75, -23.75",
    "0.001, 0.001",
    "123456.789, 123456.789",
    "1e14, 100000000000000",
    "1e300, 1.0E300",
    "4.9e-324, 4.9E-324",
    "0.000000001, 0.000000001"
  })
  void value_double_isShort(double number, String expected) {
    assertThat(new JsonWriter().value(number)).hasToString(expected);
  }

  @Test
  void value_randomNumbers_areReadBackTheSame() {
    Random random = new Random(20261122);
    for (int i = 0; i < 50_000; i++) {
      long bits = random.nextLong();
      double any = Double.longBitsToDouble(bits);
      double usual = (random.nextInt(2_000_000) - 1_000_000) / Math.pow(10, random.nextInt(12));
      float single = Float.intBitsToFloat((int) bits);
      JsonWriter json = new JsonWriter();
      json.value(bits >> random.nextInt(64)).value(usual);
      json.value(Double.isFinite(any) ? any : 0).value(Float.isFinite(single) ? single : 0);

      String[] parts = json.toString().split(",", -1);
      assertThat(Double.parseDouble(parts[1])).isEqualTo(usual);
      assertThat(Double.parseDouble(parts[2])).isEqualTo(Double.isFinite(any) ? any : 0);
      assertThat(Float.parseFloat(parts[3])).isEqualTo(Float.isFinite(single) ? single : 0);
      assertThat(Reading.accepts(("[" + json + "]").getBytes(UTF_8))).isTrue();
    }
  }

  @Test
  void value_bigNumbers_areExact() {
    JsonWriter json = new JsonWriter();

    json.beginArray().value(new BigDecimal("1.50")).value(new BigInteger("9".repeat(30)));
    json.value(new BigDecimal("1e3")).endArray();

    assertThat(json).hasToString("[1.50," + "9".repeat(30) + ",1E+3]");
  }

  @Test
  void value_whatJsonCannotSay_isRefused() {
    JsonWriter json = new JsonWriter();
    assertThatExceptionOfType(JsonEncodingException.class)
        .isThrownBy(() -> json.value((String) null));
    assertThatExceptionOfType(JsonEncodingException.class).isThrownBy(() -> json.value(Double.NaN));
    assertThatExceptionOfType(JsonEncodingException.class)
        .isThrownBy(() -> json.value(Float.NEGATIVE_INFINITY))
        .withMessageContaining("-Infinity");
  }

  @Test
  void base64_anyLength_equalsTheJdk() {
    Random random = new Random(1);
    for (int length = 0; length < 40; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      JsonWriter json = new JsonWriter();

      json.base64(bytes);

      assertThat(json).hasToString("\"" + Base64.getEncoder().encodeToString(bytes) + "\"");
    }
  }

  @Test
  void quoted_ownBuffer_embedsItAsText() {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("a").value("x\"\\\u20ac").endObject();
    int size = json.size();

    json.append(new byte[] {'\n'}, 0, 1);
    int from = json.size();
    json.quoted(json.buffer(), 0, size);

    JsonReader reader = JsonSlice.of(json.buffer(), from, json.size()).reader();
    assertThat(reader.nextString()).isEqualTo("{\"a\":\"x\\\"\\\\\u20ac\"}");
  }

  @Test
  void truncate_toAnEarlierSize_goesOnAsIfNothingHadBeenWritten() {
    JsonWriter json = new JsonWriter();
    json.beginArray().value(1);
    int size = json.size();
    json.value(2);

    json.truncate(size);
    json.value(3).endArray();

    assertThat(json).hasToString("[1,3]");
    json.reset();
    assertThat(json.size()).isZero();
  }

  @Test
  void raw_valuesThatAreJsonAlready_areSeparated() {
    JsonWriter json = new JsonWriter();

    json.beginArray().raw("1".getBytes(UTF_8)).raw(JsonSlice.of("{\"a\":2}")).endArray();

    assertThat(json).hasToString("[1,{\"a\":2}]");
  }
}
