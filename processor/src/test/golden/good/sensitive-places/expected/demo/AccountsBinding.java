// Generated from Accounts.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.binding.Variants;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Accounts} over the Model Context Protocol.
 *
 * <p>Tools: {@code login}, {@code store}, {@code repair}, {@code pay}, {@code walk}, {@code use},
 * {@code receipts}, {@code card}, {@code plain}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class AccountsBinding implements ServerBinding {
  private static final Sensitive CARD_SENSITIVE = Sensitive.of().results("/number");
  private static final Sensitive LOGIN_SENSITIVE =
      Sensitive.of("/password", "/pass", "/p~1w", "/card/number", "/c/number");
  private static final Sensitive PAY_SENSITIVE =
      Sensitive.of("/card/number", "/pin").results("/key", "/card/number");
  private static final Sensitive RECEIPTS_SENSITIVE =
      Sensitive.of().results("/*/key", "/*/card/number");
  private static final Sensitive REPAIR_SENSITIVE =
      Sensitive.of("/owners/*/card/number", "/owners/card/number");
  private static final Sensitive STORE_SENSITIVE =
      Sensitive.of("/cards/*/number", "/byName/*/number", "/all/*/*/*/number");
  private static final Sensitive USE_SENSITIVE =
      Sensitive.of("/means/card/number", "/means/i~0ban~11");
  private static final Sensitive WALK_SENSITIVE =
      Sensitive.of("/root/secret", "/root/children/*").results("/secret", "/children/*");
  private static final Fields LOGIN =
      Fields.builder()
          .required("user", "text")
          .required("password", "text")
          .required("card", "an object")
          .alias(1, "pass")
          .alias(1, "p/w")
          .sensitive(1)
          .alias(2, "c")
          .build();
  private static final Fields STORE =
      Fields.builder()
          .required("cards", "a list")
          .required("byName", "an object")
          .required("all", "a list")
          .build();
  private static final Fields REPAIR = Fields.builder().required("owners", "a list").build();
  private static final Fields WALK =
      Fields.builder().required("root", "an object").required("plain", "an object").build();
  private static final Fields USE = Fields.builder().required("means", "an object").build();
  private static final Fields RECEIPTS = Fields.builder().build();
  private static final Fields CARD = Fields.builder().build();
  private static final Fields PLAIN = Fields.builder().required("plain", "an object").build();
  private static final Fields CARD_FIELDS =
      Fields.builder().required("number", "text").required("holder", "text").sensitive(0).build();
  private static final Fields PAYMENT =
      Fields.builder()
          .required("card", "an object")
          .required("pin", "an integer")
          .sensitive(1)
          .build();
  private static final JsonName ID = JsonName.of("id");
  private static final JsonName KEY = JsonName.of("key");
  private static final JsonName CARD_NAME = JsonName.of("card");
  private static final Fields NODE =
      Fields.builder()
          .required("secret", "text")
          .required("children", "a list")
          .sensitive(0)
          .build();
  private static final Fields PLAIN_FIELDS =
      Fields.builder().required("name", "text").required("children", "a list").build();
  private static final JsonName SECRET = JsonName.of("secret");
  private static final JsonName CHILDREN = JsonName.of("children");
  private static final Variants MEANS = Variants.of("type", "byCard", "byAccount");
  private static final JsonName NUMBER = JsonName.of("number");
  private static final JsonName HOLDER = JsonName.of("holder");
  private static final JsonName NAME = JsonName.of("name");
  private static final Fields OWNER =
      Fields.builder().required("name", "text").required("card", "an object").build();
  private static final Fields BY_CARD_OF_MEANS =
      Fields.builder().required("type", "text").required("card", "an object").build();
  private static final Fields BY_ACCOUNT_OF_MEANS =
      Fields.builder().required("type", "text").required("i~ban/1", "text").sensitive(1).build();
  private final Accounts accounts;

  public AccountsBinding(Accounts accounts) {
    this.accounts = Objects.requireNonNull(accounts, "accounts");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(AccountsBinding.class, "demo.Accounts");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "login" -> login(call);
      case "store" -> store(call);
      case "repair" -> repair(call);
      case "pay" -> pay(call);
      case "walk" -> walk(call);
      case "use" -> use(call);
      case "receipts" -> receipts(call);
      case "card" -> card(call);
      case "plain" -> plain(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  @Override
  public Sensitive sensitive(int tool) {
    return switch (tool) {
      case 0 -> CARD_SENSITIVE;
      case 1 -> LOGIN_SENSITIVE;
      case 2 -> PAY_SENSITIVE;
      case 4 -> RECEIPTS_SENSITIVE;
      case 5 -> REPAIR_SENSITIVE;
      case 6 -> STORE_SENSITIVE;
      case 7 -> USE_SENSITIVE;
      case 8 -> WALK_SENSITIVE;
      default -> Sensitive.NONE;
    };
  }

  private CallToolResult login(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String user = null;
    String password = null;
    Accounts.Card card = null;
    if (in.beginObject(LOGIN)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> user = in.text();
          case 1 -> password = in.text();
          default -> card = readCard(in);
        }
      }
      in.endObject();
    }
    in.check();
    accounts.login(user, password, card);
    return CallToolResult.empty();
  }

  private CallToolResult store(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    List<Accounts.Card> cards = null;
    Map<String, Accounts.Card> byName = null;
    List<Map<String, Accounts.Card[]>> all = null;
    if (in.beginObject(STORE)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> cards = readCardList(in);
          case 1 -> byName = readCardMap(in);
          default -> all = readCardArrayMapList(in);
        }
      }
      in.endObject();
    }
    in.check();
    accounts.store(cards, byName, all);
    return CallToolResult.empty();
  }

  private CallToolResult repair(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.VALUE_TO_LIST);
    List<Accounts.Owner> owners = null;
    if (in.beginObject(REPAIR)) {
      while (in.nextField() >= 0) {
        owners = readOwnerList(in);
      }
      in.endObject();
    }
    in.check();
    accounts.repair(owners);
    return CallToolResult.empty();
  }

  private CallToolResult pay(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Accounts.Payment payment = readPayment(in);
    in.check();
    Accounts.Receipt result = accounts.pay(payment);
    Objects.requireNonNull(result, "pay answered with null");
    JsonWriter json = call.writer();
    writeReceipt(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult walk(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Accounts.Node root = null;
    Accounts.Plain plain = null;
    if (in.beginObject(WALK)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> root = readNode(in);
          default -> plain = readPlain(in);
        }
      }
      in.endObject();
    }
    in.check();
    Accounts.Node result = accounts.walk(root, plain);
    Objects.requireNonNull(result, "walk answered with null");
    JsonWriter json = call.writer();
    writeNode(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult use(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Accounts.Means means = null;
    if (in.beginObject(USE)) {
      while (in.nextField() >= 0) {
        means = readMeans(in);
      }
      in.endObject();
    }
    in.check();
    accounts.use(means);
    return CallToolResult.empty();
  }

  private CallToolResult receipts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(RECEIPTS)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    List<Accounts.Receipt> result = call.collect(accounts.receipts());
    JsonWriter json = call.writer();
    writeReceiptList(json, result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult card(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    if (in.beginObject(CARD)) {
      in.nextField();
      in.endObject();
    }
    in.check();
    Accounts.Card result = accounts.card().orElse(null);
    JsonWriter json = call.writer();
    if (result == null) {
      json.nullValue();
    } else {
      writeCard(json, result);
    }
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult plain(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Accounts.Plain plain = null;
    if (in.beginObject(PLAIN)) {
      while (in.nextField() >= 0) {
        plain = readPlain(in);
      }
      in.endObject();
    }
    in.check();
    Accounts.Plain result = accounts.plain(plain);
    Objects.requireNonNull(result, "plain answered with null");
    JsonWriter json = call.writer();
    writePlain(json, result);
    return CallToolResult.structured(json);
  }

  private static Accounts.Card readCard(Arguments in) {
    if (!in.beginObject(CARD_FIELDS)) {
      return null;
    }
    String number = null;
    String holder = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> number = in.text();
        default -> holder = in.text();
      }
    }
    try {
      return in.endObject() ? new Accounts.Card(number, holder) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static List<Accounts.Card> readCardList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Accounts.Card> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readCard(in));
    }
    return in.endArray() ? items : null;
  }

  private static Map<String, Accounts.Card> readCardMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Accounts.Card> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readCard(in));
    }
    return in.endMap() ? entries : null;
  }

  private static List<Map<String, Accounts.Card[]>> readCardArrayMapList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Map<String, Accounts.Card[]>> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readCardArrayMap(in));
    }
    return in.endArray() ? items : null;
  }

  private static List<Accounts.Owner> readOwnerList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Accounts.Owner> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readOwner(in));
    }
    return in.endArray() ? items : null;
  }

  private static Accounts.Payment readPayment(Arguments in) {
    if (!in.beginObject(PAYMENT)) {
      return null;
    }
    Accounts.Card card = null;
    int pin = 0;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> card = readCard(in);
        default -> pin = in.int32();
      }
    }
    try {
      return in.endObject() ? new Accounts.Payment(card, pin) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeReceipt(JsonWriter json, Accounts.Receipt value) {
    json.beginObject();
    json.name(ID).value(value.id());
    json.name(KEY).value(value.key());
    json.name(CARD_NAME);
    writeCard(json, value.card());
    json.endObject();
  }

  private static Accounts.Node readNode(Arguments in) {
    if (!in.beginObject(NODE)) {
      return null;
    }
    String secret = null;
    List<Accounts.Node> children = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> secret = in.text();
        default -> children = readNodeList(in);
      }
    }
    try {
      return in.endObject() ? new Accounts.Node(secret, children) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Accounts.Plain readPlain(Arguments in) {
    if (!in.beginObject(PLAIN_FIELDS)) {
      return null;
    }
    String name = null;
    List<Accounts.Plain> children = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        default -> children = readPlainList(in);
      }
    }
    try {
      return in.endObject() ? new Accounts.Plain(name, children) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeNode(JsonWriter json, Accounts.Node value) {
    json.beginObject();
    json.name(SECRET).value(value.secret());
    json.name(CHILDREN);
    writeNodeList(json, value.children());
    json.endObject();
  }

  private static Accounts.Means readMeans(Arguments in) {
    return switch (in.variant(MEANS)) {
      case 0 -> readByCardOfMeans(in);
      case 1 -> readByAccountOfMeans(in);
      default -> null;
    };
  }

  private static void writeReceiptList(JsonWriter json, List<Accounts.Receipt> value) {
    json.beginArray();
    for (Accounts.Receipt item : value) {
      writeReceipt(json, item);
    }
    json.endArray();
  }

  private static void writeCard(JsonWriter json, Accounts.Card value) {
    json.beginObject();
    json.name(NUMBER).value(value.number());
    json.name(HOLDER).value(value.holder());
    json.endObject();
  }

  private static void writePlain(JsonWriter json, Accounts.Plain value) {
    json.beginObject();
    json.name(NAME).value(value.name());
    json.name(CHILDREN);
    writePlainList(json, value.children());
    json.endObject();
  }

  private static Map<String, Accounts.Card[]> readCardArrayMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, Accounts.Card[]> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readCardArray(in));
    }
    return in.endMap() ? entries : null;
  }

  private static Accounts.Owner readOwner(Arguments in) {
    if (!in.beginObject(OWNER)) {
      return null;
    }
    String name = null;
    Accounts.Card card = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> name = in.text();
        default -> card = readCard(in);
      }
    }
    try {
      return in.endObject() ? new Accounts.Owner(name, card) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static List<Accounts.Node> readNodeList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Accounts.Node> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readNode(in));
    }
    return in.endArray() ? items : null;
  }

  private static List<Accounts.Plain> readPlainList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Accounts.Plain> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readPlain(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writeNodeList(JsonWriter json, List<Accounts.Node> value) {
    json.beginArray();
    for (Accounts.Node item : value) {
      writeNode(json, item);
    }
    json.endArray();
  }

  private static Accounts.ByCard readByCardOfMeans(Arguments in) {
    if (!in.beginObject(BY_CARD_OF_MEANS)) {
      return null;
    }
    Accounts.Card card = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> card = readCard(in);
      }
    }
    try {
      return in.endObject() ? new Accounts.ByCard(card) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Accounts.ByAccount readByAccountOfMeans(Arguments in) {
    if (!in.beginObject(BY_ACCOUNT_OF_MEANS)) {
      return null;
    }
    String iban = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> in.skip();
        default -> iban = in.text();
      }
    }
    try {
      return in.endObject() ? new Accounts.ByAccount(iban) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writePlainList(JsonWriter json, List<Accounts.Plain> value) {
    json.beginArray();
    for (Accounts.Plain item : value) {
      writePlain(json, item);
    }
    json.endArray();
  }

  private static Accounts.Card[] readCardArray(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<Accounts.Card> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readCard(in));
    }
    if (!in.endArray()) {
      return null;
    }
    return items.toArray(new Accounts.Card[0]);
  }
}
