package dev.matte.runtime.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.matte.runtime.json.JsonSlice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairsTest {
  private static final Fields POINT =
      Fields.builder().required("x", "an integer").optional("y").optional("z").nullable(2).build();

  private static Arguments in(String json, int repairs) {
    return new Arguments(JsonSlice.of(json), repairs);
  }

  private static List<Integer> list(Arguments in) {
    List<Integer> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextItem()) {
        items.add(in.int32());
      }
      in.endArray();
    }
    return items;
  }

  private static String point(Arguments in) {
    StringBuilder read = new StringBuilder();
    if (in.beginObject(POINT)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        read.append(field).append('=');
        if (in.isNull()) {
          in.readNull();
          read.append("null ");
        } else {
          read.append(in.int32()).append(' ');
        }
      }
      in.endObject();
    }
    return read.toString();
  }

  @Test
  void textToScalar_numberInAText_isRead() {
    assertThat(in("\"10\"", Repairs.TEXT_TO_SCALAR).int32()).isEqualTo(10);
    assertThat(in("\"1.5\"", Repairs.TEXT_TO_SCALAR).float64()).isEqualTo(1.5);
    assertThat(in("\"true\"", Repairs.TEXT_TO_SCALAR).bool()).isTrue();
    Arguments word = in("\"ten\"", Repairs.TEXT_TO_SCALAR);
    assertThat(word.int32()).isZero();
    assertThat(assertThrows(InvalidArgumentsException.class, word::check))
        .hasMessage("arguments: expected an integer, found text \"ten\"");
  }

  @Test
  void textToJson_objectInAText_isReadAndReadingGoesOnBehindIt() {
    Arguments in = in("[\"{\\\"x\\\":1,\\\"y\\\":2}\",{\"x\":3}]", Repairs.TEXT_TO_JSON);
    in.beginArray();
    assertThat(in.nextItem()).isTrue();
    assertThat(point(in)).isEqualTo("0=1 1=2 ");
    assertThat(in.nextItem()).isTrue();
    assertThat(point(in)).isEqualTo("0=3 ");
    assertThat(in.nextItem()).isFalse();
    assertThat(in.endArray()).isTrue();
    in.check();
  }

  @Test
  void textToJson_problemInside_namesItsPlace() {
    Arguments in = in("\"{\\\"x\\\":\\\"a\\\"}\"", Repairs.TEXT_TO_JSON);
    point(in);

    assertThat(assertThrows(InvalidArgumentsException.class, in::check))
        .hasMessageContaining("x: expected an integer, found text \"a\"");
  }

  @Test
  void textToJson_malformedText_isAProblem() {
    Arguments in = in("\"{x}\"", Repairs.TEXT_TO_JSON);
    point(in);

    assertThat(assertThrows(InvalidArgumentsException.class, in::check))
        .hasMessage("arguments: expected an object, found text \"{x}\"");
  }

  @Test
  void textToJson_variantInAText_isFound() {
    Variants variants = Variants.of("type", "a", "b");
    Arguments in = in("[\"{\\\"type\\\":\\\"b\\\"}\",\"{}\",7]", Repairs.TEXT_TO_JSON);
    in.beginArray();
    in.nextItem();
    assertThat(in.variant(variants)).isEqualTo(1);
    assertThat(in.beginObject(Fields.builder().optional("type").build())).isTrue();
    assertThat(in.nextField()).isZero();
    in.skip();
    assertThat(in.nextField()).isEqualTo(-1);
    in.endObject();
    in.nextItem();
    assertThat(in.variant(variants)).isEqualTo(-1);
    in.nextItem();
    assertThat(in.int32()).isEqualTo(7);
    assertThat(in.nextItem()).isFalse();
    in.endArray();

    assertThat(assertThrows(InvalidArgumentsException.class, in::check).problems())
        .singleElement()
        .extracting(ArgumentProblem::pointer)
        .isEqualTo("/1/type");
  }

  @Test
  void textToJson_freeForm_isSliced() {
    Arguments in = in("[\"[1]\",2]", Repairs.TEXT_TO_JSON);
    in.beginArray();
    in.nextItem();
    assertThat(in.jsonArray()).hasToString("[1]");
    in.nextItem();
    assertThat(in.int32()).isEqualTo(2);
    in.nextItem();
    in.endArray();
    in.check();
  }

  @Test
  void valueToList_singleValue_isAListOfOne() {
    assertThat(list(in("7", Repairs.VALUE_TO_LIST))).containsExactly(7);
    assertThat(list(in("[7,8]", Repairs.VALUE_TO_LIST))).containsExactly(7, 8);
    int both = Repairs.VALUE_TO_LIST | Repairs.TEXT_TO_JSON | Repairs.TEXT_TO_SCALAR;
    assertThat(list(in("\"[7,8]\"", both))).containsExactly(7, 8);
    assertThat(list(in("\"7\"", both))).containsExactly(7);
  }

  @Test
  void nullToAbsent_optionalMember_isPassedButForNullableOnes() {
    Arguments in = in("{\"x\":1,\"y\":null,\"z\":null}", Repairs.NULL_TO_ABSENT);

    assertThat(point(in)).isEqualTo("0=1 2=null ");
    in.check();
  }

  @Test
  void none_eachOfThem_isAProblem() {
    Arguments in = in("\"10\"", Repairs.NONE);
    in.int32();

    assertThrows(InvalidArgumentsException.class, in::check);
  }
}
