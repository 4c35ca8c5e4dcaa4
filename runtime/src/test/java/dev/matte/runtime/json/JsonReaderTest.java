package dev.matte.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  private static JsonReader reader(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new JsonReader(bytes, 0, bytes.length, JsonLimits.DEFAULT);
  }

  @Test
  void object_membersInTurn_answersNamesAndValues() {
    JsonReader reader = reader("{ \"a\" : [1, 2] , \"b\":\"x\", \"c\":null,\"d\":true }");

    reader.beginObject();
    assertThat(reader.nextName()).isEqualTo("a");
    reader.beginArray();
    assertThat(reader.nextLong()).isEqualTo(1);
    assertThat(reader.hasNext()).isTrue();
    assertThat(reader.nextLong()).isEqualTo(2);
    assertThat(reader.hasNext()).isFalse();
    reader.endArray();
    assertThat(reader.nextName()).isEqualTo("b");
    assertThat(reader.nextString()).isEqualTo("x");
    assertThat(reader.nextName()).isEqualTo("c");
    reader.nextNull();
    assertThat(reader.peek()).isEqualTo(JsonToken.NAME);
    assertThat(reader.nextName()).isEqualTo("d");
    assertThat(reader.nextBoolean()).isTrue();
    assertThat(reader.peek()).isEqualTo(JsonToken.END_OBJECT);
    reader.endObject();
    assertThat(reader.peek()).isEqualTo(JsonToken.END);
  }

  @Test
  void nextName_preparedNames_answersIndexWhateverTheOrder() {
    JsonNames names = JsonNames.of("city", "days", "caf\u00e9");
    JsonReader reader =
        reader("{\"days\":1,\"city\":2,\"cit\":3,\"cityy\":4,\"caf\u00e9\":5,\"c\\u0069ty\":6}");

    reader.beginObject();
    int[] indexes = new int[6];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = reader.nextName(names, i);
      reader.skipValue();
    }

    assertThat(indexes).containsExactly(1, 0, -1, -1, 2, 0);
  }

  @Test
  void name_afterAnUnknownOne_answersItsText() {
    JsonReader reader = reader("{\"t\\u00e9l\":1}");

    reader.beginObject();

    assertThat(reader.nextName(JsonNames.of("a"), 0)).isEqualTo(-1);
    assertThat(reader.name()).isEqualTo("t\u00e9l");
  }

  @Test
  void nextString_preparedTexts_answersIndex() {
    JsonNames texts = JsonNames.of("mesh", "star");
    JsonReader reader = reader("[\"star\",\"mesh\",\"meshes\",\"m\\u0065sh\"]");

    reader.beginArray();

    assertThat(reader.nextString(texts)).isEqualTo(1);
    assertThat(reader.nextString(texts)).isZero();
    assertThat(reader.nextString(texts)).isEqualTo(-1);
    assertThat(reader.nextString(texts)).isZero();
    reader.endArray();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 7",
    "1.0, 1",
    "1e2, 100",
    "120e-1, 12",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "922337203685477580.7e1, 9223372036854775807",
    "1e18, 1000000000000000000",
    "0e1000, 0"
  })
  void nextLong_wholeNumber_isExact(String text, long expected) {
    assertThat(reader(text).nextLong()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5", "1e-1", "9223372036854775808", "-9223372036854775809", "1e19", "1e1000"})
  void nextLong_fractionOrOverflow_isRefusedAndPassed(String text) {
    JsonReader reader = reader("[" + text + ",5]");
    reader.beginArray();

    assertThatExceptionOfType(JsonException.class).isThrownBy(reader::nextLong);
    assertThat(reader.nextLong()).isEqualTo(5);
  }

  @Test
  void nextDouble_randomDoubles_equalsTheJdk() {
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(reader(Double.toString(value)).nextDouble()).isEqualTo(value);
      }
    }
  }

  @Test
  void nextDouble_shortDecimals_equalsTheJdk() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      long mantissa = random.nextLong() >> random.nextInt(64);
      String text = mantissa + "e" + (random.nextInt(60) - 30);
      assertThat(reader(text).nextDouble()).as(text).isEqualTo(Double.parseDouble(text));
      String point = BigDecimal.valueOf(mantissa, random.nextInt(25)).toPlainString();
      assertThat(reader(point).nextDouble()).as(point).isEqualTo(Double.parseDouble(point));
    }
  }

  @Test
  void nextDouble_minusZero_keepsItsSign() {
    assertThat(1 / reader("-0.0").nextDouble()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void nextDouble_beyondAllDoubles_isRefused() {
    assertThatExceptionOfType(JsonException.class).isThrownBy(() -> reader("1e400").nextDouble());
    assertThat(reader("1e-400").nextDouble()).isZero();
  }

  @Test
  void nextBigNumbers_manyDigits_areExact() {
    String digits = "123456789012345678901234567890";
    assertThat(reader(digits).nextBigInteger()).isEqualTo(new BigInteger(digits));
    assertThat(reader("1e30").nextBigInteger()).isEqualTo(BigInteger.TEN.pow(30));
    assertThat(reader("0." + digits).nextBigDecimal()).isEqualTo(new BigDecimal("0." + digits));
  }

  @Test
  void reset_insideAnObject_readsItAgain() {
    JsonReader reader = reader("[{\"a\":[1,{\"b\":2}]},3]");
    reader.beginArray();
    long mark = reader.mark();
    reader.beginObject();
    assertThat(reader.nextName()).isEqualTo("a");
    reader.beginArray();

    reader.reset(mark);

    assertThat(reader.nextSlice()).hasToString("{\"a\":[1,{\"b\":2}]}");
    assertThat(reader.nextLong()).isEqualTo(3);
    reader.endArray();
  }

  @Test
  void nesting_deeperThanOneWord_isKept() {
    int depth = 1_000;
    byte[] bytes = ("[{\"a\":".repeat(depth) + "1" + "}]".repeat(depth)).getBytes(UTF_8);
    JsonReader reader = new JsonReader(bytes, 0, bytes.length, new JsonLimits(2_000, 10, 10));
    for (int i = 0; i < depth; i++) {
      reader.beginArray();
      reader.beginObject();
      reader.nextName();
    }
    assertThat(reader.nextLong()).isEqualTo(1);
    for (int i = 0; i < depth; i++) {
      reader.endObject();
      reader.endArray();
    }
    reader.end();
  }

  @Test
  void limits_stringBytes_boundsStringsAndNames() {
    JsonLimits limits = new JsonLimits(2, 3, 10);
    byte[] fits = "{\"abc\":\"abc\"}".getBytes(UTF_8);
    byte[] longName = "{\"abcd\":\"abc\"}".getBytes(UTF_8);
    byte[] longText = "{\"abc\":\"\u20aca\"}".getBytes(UTF_8);

    JsonReader.check(fits, 0, fits.length, limits);
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> JsonReader.check(longName, 0, longName.length, limits));
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> JsonReader.check(longText, 0, longText.length, limits));
  }

  @Test
  void message_malformedText_saysWhatWhereAndWhatCame() {
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(() -> reader("{\"a\" 1}").skipValue())
        .withMessage("expected a colon, found 1 at byte 5")
        .satisfies(e -> assertThat(e.offset()).isEqualTo(5));
  }

  @Test
  void calls_outOfOrder_areTheCallersMistake() {
    JsonReader reader = reader("{\"a\":1}");
    assertThatIllegalStateException().isThrownBy(reader::endObject);
    reader.beginObject();
    assertThatIllegalStateException().isThrownBy(reader::nextLong);
    assertThatIllegalStateException().isThrownBy(reader::endArray);
    assertThatIllegalStateException().isThrownBy(reader::end);
  }

  @Test
  void slice_ofALargerArray_readsOnlyItsValue() {
    JsonReader reader = reader("[{\"a\":1} , 2]");
    reader.beginArray();

    JsonSlice slice = reader.nextSlice();

    assertThat(slice).hasToString("{\"a\":1}");
    assertThat(slice.reader().peek()).isEqualTo(JsonToken.BEGIN_OBJECT);
    assertThat(JsonSlice.of(" 1 ")).hasToString("1");
  }
}
