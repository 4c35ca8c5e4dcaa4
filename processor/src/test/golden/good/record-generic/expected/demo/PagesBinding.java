// Generated from Pages.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Pages} over the Model Context Protocol.
 *
 * <p>Tools: {@code names}, {@code items}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class PagesBinding implements ServerBinding {
  private static final Fields NAMES = Fields.builder().required("page", "an object").build();
  private static final Fields ITEMS = Fields.builder().required("page", "an object").build();
  private static final Fields PAGE_OF_STRING =
      Fields.builder()
          .required("content", "a list")
          .required("first", "text")
          .required("total", "an integer")
          .build();
  private static final JsonName CONTENT = JsonName.of("content");
  private static final JsonName FIRST = JsonName.of("first");
  private static final JsonName TOTAL = JsonName.of("total");
  private static final Fields PAGE_OF_ITEM =
      Fields.builder()
          .required("content", "a list")
          .required("first", "an object")
          .required("total", "an integer")
          .build();
  private static final Fields ITEM =
      Fields.builder().required("name", "text").required("price", "an integer").build();
  private static final JsonName NAME = JsonName.of("name");
  private static final JsonName PRICE = JsonName.of("price");
  private final Pages pages;

  public PagesBinding(Pages pages) {
    this.pages = Objects.requireNonNull(pages, "pages");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(PagesBinding.class, "demo.Pages");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "names" -> names(call);
      case "items" -> items(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult names(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Pages.Page<String> page = null;
    if (in.beginObject(NAMES)) {
      while (in.nextField() >= 0) {
        page = readPageOfString(in);
      }
      in.endObject();
    }
    in.check();
    Pages.Page<String> result = pages.names(page);
    Objects.requireNonNull(result, "names answered with null");
    JsonWriter json = call.writer();
    writePageOfString(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult items(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Pages.Page<Pages.Item> page = null;
    if (in.beginObject(ITEMS)) {
      while (in.nextField() >= 0) {
        page = readPageOfItem(in);
      }
      in.endObject();
    }
    in.check();
    Pages.Page<Pages.Item> result = pages.items(page);
    Objects.requireNonNull(result, "items answered with null");
    JsonWriter json = call.writer();
    writePageOfItem(json, result);
    return CallToolResult.structured(json);
  }

  private static Pages.Page<String> readPageOfString(Arguments in) {
    if (!in.beginObject(PAGE_OF_STRING)) {
      return null;
    }
    List<String> content = null;
    String first = null;
    int total = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> content = readStringList(in);
        case 1 -> first = in.text();
        default -> total = in.int32();
      }
    }
    try {
      return in.endObject() ? new Pages.Page<>(content, first, total) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePageOfString(JsonWriter json, Pages.Page<String> value) {
    json.beginObject();
    json.name(CONTENT);
    writeStringList(json, value.content());
    json.name(FIRST).value(value.first());
    json.name(TOTAL).value(value.total());
    json.endObject();
  }

  private static Pages.Page<Pages.Item> readPageOfItem(Arguments in) {
    if (!in.beginObject(PAGE_OF_ITEM)) {
      return null;
    }
    List<Pages.Item> content = null;
    Pages.Item first = null;
    int total = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> content = readItemList(in);
        case 1 -> first = readItem(in);
        default -> total = in.int32();
      }
    }
    try {
      return in.endObject() ? new Pages.Page<>(content, first, total) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePageOfItem(JsonWriter json, Pages.Page<Pages.Item> value) {
    json.beginObject();
    json.name(CONTENT);
    writeItemList(json, value.content());
    json.name(FIRST);
    writeItem(json, value.first());
    json.name(TOTAL).value(value.total());
    json.endObject();
  }

  private static List<String> readStringList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    return in.endArray() ? items : null;
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static List<Pages.Item> readItemList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Pages.Item> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readItem(in));
    }
    return in.endArray() ? items : null;
  }

  private static Pages.Item readItem(Arguments in) {
    if (!in.beginObject(ITEM)) {
      return null;
    }
    String name = null;
    int price = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        default -> price = in.int32();
      }
    }
    try {
      return in.endObject() ? new Pages.Item(name, price) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeItemList(JsonWriter json, List<Pages.Item> value) {
    json.beginArray();
    for (Pages.Item item : value) {
      writeItem(json, item);
    }
    json.endArray();
  }

  private static void writeItem(JsonWriter json, Pages.Item value) {
    json.beginObject();
    json.name(NAME).value(value.name());
    json.name(PRICE).value(value.price());
    json.endObject();
  }
}
