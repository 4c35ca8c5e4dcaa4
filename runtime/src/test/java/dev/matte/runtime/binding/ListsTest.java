package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "0.5",
    "-17",
    "1e2",
    "123456789012345",
    "1234567890123456",
    "0.1234567890123456789",
    "4.9e-324",
    "2.2250738585072011e-308",
    "9007199254740993",
    "1.7976931348623157e308",
    "1E-400"
  };

  private static Arguments in(String json) {
    return new Arguments(JsonSlice.of(json), Repairs.NONE);
  }

  private static String problems(Arguments in) {
    return String.valueOf(assertThrows(InvalidArgumentsException.class, in::check).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      value = {
        "[]|0",
        "[ ]|0",
        "[1]|1",
        "[ 1 , 2 ]|2",
        "[true,null,false]|3",
        "[\"a,]\",\"b\\\"[\"]|2",
        "[[1,2],{\"a\":[3,4]},5]|3",
        "[1,\"2,3\"]|2",
        "[[],[]]|2"
      })
  void items_ofAnyKind_areCountedWithoutPassing(String json, int count) {
    Arguments in = in(json);
    in.beginArray();

    assertThat(in.items()).isEqualTo(count);
    int passed = 0;
    while (in.nextItem()) {
      in.skip();
      passed++;
    }
    assertThat(passed).isEqualTo(count);
    assertThat(in.endArray()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1]", "[\"a\",\"b\"]", "[[1]]", "[{\"a\":1},{}]"})
  void room_ofAnyList_leavesItToBeRead(String json) {
    Arguments in = in(json);
    in.beginArray();

    assertThat(in.room()).isBetween(0, 10);
    while (in.nextItem()) {
      in.skip();
    }
    assertThat(in.endArray()).isTrue();
    in.check();
  }

  @Test
  void float64s_numbersOfAllLengths_areTheNearest() {
    Random random = new Random(4);
    for (int round = 0; round < 2_000; round++) {
      String[] texts = new String[random.nextInt(8)];
      for (int i = 0; i < texts.length; i++) {
        texts[i] =
            random.nextInt(3) == 0 ? NUMBERS[random.nextInt(NUMBERS.length)] : number(random);
      }
      String separator = random.nextBoolean() ? "," : random.nextBoolean() ? ", " : "\n ,";
      Arguments in = in("[" + String.join(separator, texts) + "]");

      double[] expected = Arrays.stream(texts).mapToDouble(Double::parseDouble).toArray();
      assertThat(in.float64s()).isEqualTo(expected);
      in.check();
    }
  }

  private static String number(Random random) {
    double any = random.nextInt(2) == 0 ? random.nextGaussian() : random.nextInt(100_000) / 100.0;
    return Double.toString(any);
  }

  @Test
  void float64s_problemsAmongNumbers_areAtTheirPlaces() {
    Arguments in = in("[1,2.5,\"3,4\",4,1e999,[5,6],7]");

    assertThat(in.float64s()).isNull();
    assertThat(problems(in).lines().map(line -> line.replaceAll(" expected.*", "")))
        .containsExactly("2:", "4:", "5:");
  }

  @Test
  void float64s_noList_isAProblem() {
    Arguments in = in("7");

    assertThat(in.size(in.float64s(), 1, 2)).isNull();
    assertThat(problems(in)).isEqualTo("arguments: expected a list, found number 7");
  }

  @Test
  void float64s_tooMany_areAProblem() {
    Arguments in = in("[1,2,3]");

    in.size(in.float64s(), 0, 2);

    assertThat(problems(in)).contains("at most 2 items");
  }

  @Test
  void float64s_repaired_areRead() {
    int repairs = Repairs.VALUE_TO_LIST | Repairs.TEXT_TO_SCALAR | Repairs.TEXT_TO_JSON;

    assertThat(new Arguments(JsonSlice.of("7.5"), repairs).float64s()).containsExactly(7.5);
    assertThat(new Arguments(JsonSlice.of("\"[1, 2]\""), repairs).float64s()).containsExactly(1, 2);
    assertThat(new Arguments(JsonSlice.of("[1,\"2\",3]"), repairs).float64s())
        .containsExactly(1, 2, 3);
  }

  @Test
  void float64List_changed_behavesLikeAnyList() {
    List<Double> numbers = Objects.requireNonNull(in("[3,1,2]").float64List());
    List<Double> plain = new ArrayList<>(List.of(3.0, 1.0, 2.0));

    for (List<Double> each : List.of(numbers, plain)) {
      each.sort(Comparator.naturalOrder());
      each.add(0, 9.0);
      each.add(4.5);
      each.remove(1);
      each.remove(4.5);
      each.set(1, -1.0);
      each.addAll(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0));
      each.removeIf(number -> number > 6);
    }

    assertThat(numbers).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThrows(IndexOutOfBoundsException.class, () -> numbers.get(numbers.size()));
    assertThrows(IndexOutOfBoundsException.class, () -> numbers.add(-1, 0.0));
  }

  @Test
  void text_comingAgainInAList_isTheSameText() {
    Arguments in = in("[\"one\",\"two\",\"one\",\"\",\"t\\u0077o\",\"twö\",\"one\"]");
    List<String> read = new ArrayList<>();
    in.beginArray();
    while (in.nextItem()) {
      read.add(in.text());
    }

    assertThat(read).containsExactly("one", "two", "one", "", "two", "twö", "one");
    assertThat(read.get(2)).isSameAs(read.get(0));
  }
}
