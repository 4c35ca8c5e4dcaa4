package dev.matte.sample.flownexus.storage;

import dev.matte.runtime.binding.ToolException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of buckets, paths in them, and media types, as callers write them. */
final class Names {
  private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
  private static final Pattern TYPE =
      Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60}(; ?[a-z0-9=\"._-]{1,60})?");
  private static final Pattern TEXT =
      Pattern.compile(
          "text/.*|application/(json|xml|javascript|yaml|toml|sql|x-sh)(;.*)?|[^;]*\\+(json|xml)(;.*)?");
  private static final int LONGEST = 500;

  private Names() {}

  /**
   * A bucket's name.
   *
   * @throws ToolException if it is none
   */
  static String bucket(String bucket) {
    if (!BUCKET.matcher(bucket).matches() || bucket.contains("..")) {
      throw new ToolException(
          "bucket: expected 1 to 63 small letters, digits, dots, _ and -, a letter or digit first");
    }
    return bucket;
  }

  /**
   * A path in a bucket.
   *
   * @throws ToolException if it is none
   */
  static String path(String path) {
    if (path.isBlank()
        || path.length() > LONGEST
        || path.chars().anyMatch(Character::isISOControl)) {
      throw new ToolException("path: expected 1 to %d signs that can be shown".formatted(LONGEST));
    }
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        throw new ToolException(
            "path: expected names with a / between them; found \"%s\" for one".formatted(step));
      }
    }
    return path;
  }

  /**
   * A media type, that of text when there is none.
   *
   * @throws ToolException if it is none
   */
  static String type(@Nullable String type) {
    String given = type == null ? "text/plain" : type.strip().toLowerCase(Locale.ROOT);
    if (!TYPE.matcher(given).matches()) {
      throw new ToolException("content_type: expected a media type such as image/png");
    }
    return given;
  }

  /** Whether contents of a type are text. */
  static boolean text(String type) {
    return TEXT.matcher(type).matches();
  }

  /** The address under which an owner reads a file. */
  static String resource(String bucket, String path) {
    StringBuilder address = new StringBuilder("nexus://storage/").append(bucket);
    for (String step : path.split("/", -1)) {
      address
          .append('/')
          .append(URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return address.toString();
  }
}
