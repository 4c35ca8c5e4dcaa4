package dev.matte.runtime.binding;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifiers of standard forms; null for a text that is none. */
final class Forms {

  private Forms() {}

  static @Nullable UUID uuid(String text) {
    if (text.length() != 36) {
      return null;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
        return null;
      }
    }
    return UUID.fromString(text);
  }

  static @Nullable URI uri(String text) {
    for (int i = 0; i < text.length(); i++) {
      // java.net.URI takes other scripts too; the schema's format, RFC 3986, does not.
      if (text.charAt(i) > 0x7e) {
        return null;
      }
    }
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  static @Nullable ZoneId zoneId(String text) {
    ZoneId offset = Times.zoneOffset(text);
    if (offset != null) {
      return offset;
    }
    if (text.length() < 2 || !isLetter(text.charAt(0))) {
      return null;
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable Currency currency(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return null;
      }
    }
    try {
      return Currency.getInstance(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static @Nullable Locale locale(String text) {
    if (!isTag(text)) {
      return null;
    }
    try {
      return new Locale.Builder().setLanguageTag(text).build();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  /** Letters, then any number of subtags of letters and digits, each of one to eight. */
  private static boolean isTag(String text) {
    int length = 0;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (length == 0) {
          return false;
        }
        length = 0;
        first = false;
      } else if (++length > 8 || !(isLetter(c) || (!first && c >= '0' && c <= '9'))) {
        return false;
      }
    }
    return length > 0;
  }

  /**
   * Whether a text is an address: a local part of at most 64 characters, words joined by dots, and
   * a host of labels. Quoted local parts and numeric hosts, which RFC 5321 knows too, are not
   * taken.
   */
  static boolean isEmail(String text) {
    int at = text.indexOf('@');
    if (at < 1 || at > 64 || text.charAt(0) == '.' || text.charAt(at - 1) == '.') {
      return false;
    }
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && text.charAt(i + 1) != '.';
      if (!dot && !isAlphanumeric(c) && "!#$%&'*+-/=?^_`{|}~".indexOf(c) < 0) {
        return false;
      }
    }
    return isHost(text, at + 1);
  }

  private static boolean isHost(String text, int from) {
    int labelFrom = from;
    int length = text.length();
    for (int i = from; i <= length; i++) {
      if (i < length && text.charAt(i) != '.') {
        if (!isAlphanumeric(text.charAt(i)) && text.charAt(i) != '-') {
          return false;
        }
        continue;
      }
      int label = i - labelFrom;
      if (label < 1 || label > 63 || text.charAt(labelFrom) == '-' || text.charAt(i - 1) == '-') {
        return false;
      }
      labelFrom = i + 1;
    }
    return length - from <= 253;
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
