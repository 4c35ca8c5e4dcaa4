package dev.matte.runtime.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson's streaming parser as the independent judge, strict and with the same limits.
 *
 * <p>It is laxer than we are in four ways, which {@link #isLax} recognises: it guesses UTF-16 and
 * UTF-32 and passes over a byte order mark; it lets through bytes that are not UTF-8, such as
 * encoded surrogates; it lets through escaped surrogates that have no partner; and exponents have
 * no bound.
 */
final class JacksonOracle {
  private static final Pattern ESCAPED_SURROGATE =
      Pattern.compile("\\\\u[dD][89abcdefABCDEF][0-9a-fA-F]{2}");
  private static final Pattern LARGE_EXPONENT = Pattern.compile("[eE][+-]?0*[1-9][0-9]{3}");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonLimits.DEFAULT.maxDepth())
                  .maxNumberLength(JsonLimits.DEFAULT.maxNumberLength())
                  .maxStringLength(JsonLimits.DEFAULT.maxStringBytes())
                  .build())
          .build();

  private JacksonOracle() {}

  /** Whether the bytes are exactly one JSON value, all of it decoded. */
  static boolean accepts(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() == null) {
        return false;
      }
      decode(parser);
      int depth = parser.currentToken().isStructStart() ? 1 : 0;
      while (depth > 0) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return false;
        }
        decode(parser);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Whether the bytes hold something that Jackson takes and we do not, by choice. */
  static boolean isLax(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return true;
    }
    String text = new String(bytes, ISO_8859_1);
    return text.startsWith("\u00ef\u00bb\u00bf")
        || text.indexOf(0) >= 0
        || ESCAPED_SURROGATE.matcher(text).find()
        || LARGE_EXPONENT.matcher(text).find();
  }

  private static void decode(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
      parser.getString();
    } else if (token.isNumeric()) {
      parser.getNumberType();
    }
  }
}
