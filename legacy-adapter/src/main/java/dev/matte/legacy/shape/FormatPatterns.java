package dev.matte.legacy.shape;

/** Patterns of standard forms, in the part of regular expressions that every engine has. */
final class FormatPatterns {
  private static final String OFFSET = "[+-](0\\d|1[0-7]):[0-5]\\d";
  private static final String ANY_OFFSET = "Z|" + OFFSET + "(:[0-5]\\d)?|[+-]18:00(:00)?";
  private static final String MONTHS =
      "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-";
  private static final String LEAP_YEAR =
      "(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  private static final String DATE =
      "(\\d{4}-(" + MONTHS + "(0[1-9]|1\\d|2[0-8]))|" + LEAP_YEAR + "-02-29)";
  private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?";

  static final String TIME = anchored(CLOCK);
  static final String DATE_AND_TIME = anchored(DATE + "T" + CLOCK);
  static final String YEAR = anchored("-?\\d{1,9}");
  static final String YEAR_AND_MONTH = anchored("\\d{4}-(0[1-9]|1[0-2])");
  static final String MONTH_AND_DAY = anchored("--(" + MONTHS + "(0[1-9]|[12]\\d))");
  static final String DURATION =
      anchored(
          "-?P(-?\\d+D|(-?\\d+D)?T(-?\\d+H|(-?\\d+H)?-?\\d+M"
              + "|(-?\\d+H)?(-?\\d+M)?-?\\d+(\\.\\d{1,9})?S))");
  static final String PERIOD =
      anchored(
          "-?P(-?\\d+Y|(-?\\d+Y)?-?\\d+M|(-?\\d+Y)?(-?\\d+M)?-?\\d+W"
              + "|(-?\\d+Y)?(-?\\d+M)?(-?\\d+W)?-?\\d+D)");
  static final String ZONE = anchored("(" + ANY_OFFSET + "|[A-Za-z][A-Za-z0-9~/._+-]+)");
  static final String ZONE_OFFSET = anchored("(" + ANY_OFFSET + ")");
  static final String BASE64 =
      anchored("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
  static final String LANGUAGE = anchored("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  static final String CURRENCY = anchored("[A-Z]{3}");

  private FormatPatterns() {}

  private static String anchored(String body) {
    return "^" + body + "$";
  }
}
