package dev.matte.processor.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Valid and boundary values of every tool's argument, as JSON; what grows out of them is random.
 */
final class Seeds {
  private static final String[] WHOLE = {"0", "1", "-1", "7", "127", "-128"};
  private static final String[] DECIMAL = {"0", "1.5", "-0.25", "1e10", "0.1"};
  private static final String[] TEXT = {"\"\"", "\"abc\"", "\"größe 😀 \\\"x\\\"\"", "\"a\\nb\""};
  private static final String[] POINT = {"{\"x\":1,\"y\":0.5}", "{\"y\":-1e3,\"x\":-2147483648}"};
  private static final Map<String, List<String>> BY_TOOL = new HashMap<>();

  static {
    put("primitiveBoolean boxedBoolean agreed", "true", "false");
    put("primitiveByte boxedByte primitiveShort boxedShort primitiveInt boxedInt", WHOLE);
    put("primitiveLong boxedLong bigInteger plainInteger optionalInt optionalLong", WHOLE);
    put("nullable defaultInt ranged positive negative minAndMax", WHOLE);
    put("primitiveInt boxedInt plainInteger", "2147483647", "-2147483648", "1e9");
    put("primitiveLong boxedLong nullable", "9223372036854775807", "-9223372036854775808");
    put("bigInteger", "123456789012345678901234567890", "1e30");
    put("primitiveFloat boxedFloat primitiveDouble boxedDouble bigDecimal", DECIMAL);
    put("optionalDouble positiveOrZero decimalBounds digits", DECIMAL);
    put("digitsOfDouble digitsOfFloat", DECIMAL);
    put("digitsOfDouble", "999.99", "-999.99", "0.01", "0.07", "1.000", "0.1e1");
    put("digitsOfFloat", "999.9", "-999.9", "0.3", "12.5");
    put("digits", "999.99", "-999.99", "0.01", "1.000", "12.5");
    put("decimalBounds", "0.7", "0.5", "0.10000001");
    put("primitiveChar boxedChar", "\"a\"", "\"é\"", "\"\\n\"", "\"\\uffff\"");
    put("text charSequence optionalText presence", TEXT);
    put(
        "notBlank sized patterned allOfThem",
        "\"ab\"",
        "\"12\"",
        "\"abcd\"",
        "\" a \"",
        "\"😀😀\"");
    put("choice defaultChoice", "\"mesh\"", "\"ring\"", "\"24h\"", "\"*\"");
    put("enumOfWhole", "1", "2", "-128", "2.0");
    put("enumOfDecimals", "0.5", "-2", "10000000000");
    put("constantWhole", "7", "70e-1");
    put("enumOfTexts", "\"abc\"", "\"\"", "\"größe 😀\"");
    put("constantText", "\"abc\"");
    put("constantFlag", "false");
    put("choice defaultChoice", "\"größe \\\"x\\\"\"");
    put("email", "\"a@example.org\"", "\"first.last+tag@mail.example.org\"");
    put("localDate", "\"2024-02-29\"", "\"2023-02-28\"", "\"0000-01-01\"", "\"9999-12-31\"");
    put("localTime", "\"10:15:30\"", "\"00:00:00.000000001\"", "\"23:59:59.5\"");
    put("localDateTime", "\"2024-02-29T10:15:30\"", "\"1900-02-28T00:00:00.25\"");
    put("offsetTime", "\"10:15:30Z\"", "\"23:59:59.123+01:00\"", "\"00:00:00-18:00\"");
    put("offsetDateTime zonedDateTime instant", "\"2024-02-29T10:15:30Z\"");
    put("offsetDateTime zonedDateTime instant", "\"2023-12-31T23:59:59.999999999+05:30\"");
    put("year", "\"2024\"", "\"5\"", "\"-44\"", "\"999999999\"");
    put("yearMonth", "\"2024-12\"", "\"0000-01\"");
    put("monthDay", "\"--02-29\"", "\"--12-31\"", "\"--04-30\"");
    put("duration", "\"PT1H30M\"", "\"P1DT0.5S\"", "\"PT-0.000000001S\"", "\"-PT3M\"", "\"P2D\"");
    put("period", "\"P1Y2M3W4D\"", "\"P-1Y\"", "\"P1Y3D\"", "\"-P2M\"");
    put("zoneId", "\"Europe/Zurich\"", "\"UTC\"", "\"+01:00\"", "\"Z\"");
    put("zoneOffset", "\"Z\"", "\"+01:00\"", "\"-17:59:59\"", "\"+18:00\"");
    put("uuid", "\"123e4567-e89b-12d3-a456-426614174000\"");
    put("uuid", "\"123E4567-E89B-12D3-A456-42661417400F\"");
    put("uri", "\"https://user@example.org:8080/a/b?c=d#e\"", "\"urn:isbn:123\"", "\"mailto:a@b\"");
    put("locale", "\"de-CH\"", "\"en\"", "\"zh-Hant-TW\"", "\"x-private\"");
    put("currency", "\"CHF\"", "\"EUR\"", "\"USD\"");
    put("bytes", "\"\"", "\"AAE=\"", "\"AA==\"", "\"AAEC\"", "\"+/+/\"");
    put("listOfText arrayOfText setOfText", "[]", "[\"a\"]", "[\"a\",\"b\",\"é\"]");
    put("defaultList notEmptyList", "[\"a\"]", "[\"a\",\"b\",\"c\"]");
    put("listOfLists", "[[]]", "[[1],[2,3]]", "[]");
    put("collection arrayOfInts setOfInts", "[]", "[1]", "[1,2,3]", "[-1,0]");
    put("setOfChoices", "[\"mesh\",\"ring\"]", "[]");
    put("iterable", "[true,false]", "[]");
    put("arrayOfDoubles", "[0.5,1]", "[]");
    put("arrayOfRecords", "[]", "[{\"x\":1,\"y\":2},{\"x\":1,\"y\":2}]");
    put("mapOfInts sizedMap", "{\"a\":1}", "{\"a\":1,\"\":0}", "{}");
    put("mapByChoice", "{\"mesh\":true,\"24h\":false}", "{}");
    put("mapByUuid", "{\"123e4567-e89b-12d3-a456-426614174000\":\"a\"}");
    put("mapByDate", "{\"2024-02-29\":{\"x\":1,\"y\":2}}");
    put("mapOfLists", "{\"a\":[{\"x\":1,\"y\":2}],\"b\":[]}");
    put("plainRecord optionalRecord presenceOfRecord", POINT);
    put("presence presenceOfRecord", "null");
    put("nestedRecord", "{\"from\":{\"x\":1,\"y\":2},\"to\":{\"x\":3,\"y\":4},\"label\":\"a\"}");
    put("nestedRecord", "{\"from\":{\"x\":1,\"y\":2},\"to\":{\"x\":3,\"y\":4}}");
    put("emptyRecord", "{}");
    put("genericRecord", "{\"items\":[{\"x\":1,\"y\":2}],\"total\":1}");
    put("recursiveRecord", "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[]}]}");
    put(
        "recursiveRecord",
        "{\"name\":\"\",\"children\":[],\"other\":{\"name\":\"c\",\"children\":[]}}");
    put("optionalComponents", "{\"odd name\":\"x\"}");
    put(
        "optionalComponents",
        "{\"odd name\":\"x\",\"text\":\"\",\"count\":1,\"flag\":true,\"both\":null}");
    put("optionalComponents", "{\"odd name\":\"x\",\"both\":3,\"seven\":8}");
    put("ignoringRecord", "{\"x\":1}", "{\"x\":1,\"other\":[null]}");
    put("union", "{\"type\":\"circle\",\"radius\":1}", "{\"side\":2,\"type\":\"square\"}");
    put("union", "{\"type\":\"group\",\"parts\":[{\"radius\":0.5,\"type\":\"circle\"}]}");
    put("union", "{\"type\":\"square\",\"side\":2,\"color\":\"red\"}");
    put("jacksonUnion", "{\"kind\":\"cat\",\"lives\":9}", "{\"name\":\"Rex\",\"kind\":\"dog\"}");
    put("jacksonVariant", "{\"kind\":\"cat\",\"lives\":9}", "{\"lives\":0,\"kind\":\"cat\"}");
    put("wrapper", "\"abc\"", "\"\"");
    put("wrappers", "[20,-3]", "[]");
    put("bean", "{\"name\":\"a\",\"age\":1,\"nick\":\"b\"}", "{\"age\":1,\"name\":\"\"}");
    put("built", "{\"street\":\"a\",\"number\":1}");
    put("anyJson", "null", "1.50", "\"a\"", "[1,{\"a\":null}]", "{\"a\":{\"b\":[]}}", "true");
    put("anyObject mapOfAnything", "{}", "{\"a\":{\"b\":[1e2,null]}}");
    put("anyArray listOfAnything", "[]", "[1,\"a\",[null]]");
    put(
        "constrainedRecord",
        "{\"name\":\"a\",\"cents\":0,\"tags\":[\"a\",\"b\"],\"level\":9}",
        "{\"name\":\"0123456789\",\"cents\":1,\"tags\":[]}");
  }

  private Seeds() {}

  /** Arguments objects to begin with. */
  static List<String> of(String tool) {
    if (tool.equals("several")) {
      return List.of(
          "{\"first\":\"a\"}",
          "{\"fourth\":1,\"third\":{\"x\":1,\"y\":2},\"second\":\"mesh\",\"first\":\"a\"}");
    }
    List<String> values = BY_TOOL.get(tool);
    if (values == null) {
      throw new AssertionError("no seeds for " + tool);
    }
    return values.stream().map(value -> "{\"value\":" + value + "}").toList();
  }

  private static void put(String tools, String... values) {
    for (String tool : tools.split(" ", -1)) {
      List<String> all = new ArrayList<>(BY_TOOL.getOrDefault(tool, List.of()));
      all.addAll(Arrays.asList(values));
      BY_TOOL.put(tool, all);
    }
  }
}
