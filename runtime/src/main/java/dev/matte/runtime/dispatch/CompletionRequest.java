package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.json.JsonReader;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.json.JsonToken;
import dev.matte.runtime.rpc.Message;
import dev.matte.runtime.rpc.RpcError;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a client wants completed.
 *
 * @param kind what is completed: a prompt or a template
 * @param completed its place
 * @param name its name, or the text of the template
 * @param place the completer, or {@link Place#NONE} for an argument that nobody completes
 * @param value what the user has typed so far
 * @param arguments the arguments already filled in
 */
record CompletionRequest(
    Kind kind,
    long completed,
    String name,
    long place,
    String value,
    Map<String, String> arguments) {

  /** Reads a request and finds its completer. */
  static CompletionRequest of(Message message, Offer offer) {
    JsonSlice ref = object(message, Params.REF);
    JsonSlice argument = object(message, Params.ARGUMENT);
    String type = Params.member(ref, "type");
    boolean ofPrompt = "ref/prompt".equals(type);
    if (!ofPrompt && !"ref/resource".equals(type)) {
      throw invalid("params.ref.type: expected ref/prompt or ref/resource");
    }
    String name = Params.member(ref, ofPrompt ? "name" : "uri");
    String argumentName = Params.member(argument, "name");
    String value = Params.member(argument, "value");
    if (name == null || argumentName == null || value == null) {
      throw invalid("params: expected a ref and an argument with name and value, all text");
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    Kind kind = ofPrompt ? Kind.PROMPT : Kind.TEMPLATE;
    long completed = offer.find(kind, bytes, 0, bytes.length);
    if (completed == Place.NONE) {
      throw invalid("params.ref: nothing is named \"" + name + "\"");
    }
    long place = completer(offer, ofPrompt, name, argumentName);
    return new CompletionRequest(kind, completed, name, place, value, context(message));
  }

  private static long completer(Offer offer, boolean ofPrompt, String name, String argument) {
    for (int i = 0; i < offer.size(); i++) {
      Catalog catalog = offer.catalog(i);
      int index = catalog.findCompleter(ofPrompt, name, argument);
      if (index >= 0) {
        return Place.of(i, index);
      }
    }
    return Place.NONE;
  }

  private static Map<String, String> context(Message message) {
    Map<String, String> arguments = new HashMap<>();
    JsonSlice context = message.param(Params.CONTEXT);
    if (context == null || Params.isAbsent(context)) {
      return arguments;
    }
    JsonReader reader = context.reader();
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      throw invalid("params.context: expected an object");
    }
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals("arguments") && reader.peek() == JsonToken.BEGIN_OBJECT) {
        readTexts(reader, arguments);
      } else {
        reader.skipValue();
      }
    }
    return arguments;
  }

  private static void readTexts(JsonReader reader, Map<String, String> into) {
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (reader.peek() == JsonToken.STRING) {
        into.put(name, reader.nextString());
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
  }

  private static JsonSlice object(Message message, int param) {
    JsonSlice value = message.param(param);
    if (value == null || value.bytes()[value.from()] != '{') {
      throw invalid("params." + Params.NAMES.texts().get(param) + ": expected an object");
    }
    return value;
  }

  private static RpcError invalid(String text) {
    return new RpcError(RpcError.INVALID_PARAMS, text);
  }
}
