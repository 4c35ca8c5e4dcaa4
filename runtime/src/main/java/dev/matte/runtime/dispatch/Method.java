package dev.matte.runtime.dispatch;

import dev.matte.runtime.json.JsonNames;

/** The methods that a client may send, in the order in which they are tried. */
enum Method {
  TOOLS_CALL("tools/call"),
  TOOLS_LIST("tools/list"),
  PING("ping"),
  RESOURCES_READ("resources/read"),
  PROMPTS_GET("prompts/get"),
  COMPLETE("completion/complete"),
  RESOURCES_LIST("resources/list"),
  TEMPLATES_LIST("resources/templates/list"),
  PROMPTS_LIST("prompts/list"),
  SET_LEVEL("logging/setLevel"),
  INITIALIZE("initialize"),
  DISCOVER("server/discover"),
  SKILLS_LIST("skills/list"),
  SKILLS_GET("skills/get"),
  DIRECTORY_READ("resources/directory/read"),
  TASKS_GET("tasks/get"),
  TASKS_UPDATE("tasks/update"),
  TASKS_CANCEL("tasks/cancel"),
  TASKS_RESULT("tasks/result"),
  TASKS_LIST("tasks/list"),
  LISTEN("subscriptions/listen"),
  SUBSCRIBE("resources/subscribe"),
  UNSUBSCRIBE("resources/unsubscribe"),
  CANCELLED("notifications/cancelled"),
  INITIALIZED("notifications/initialized"),
  ROOTS_CHANGED("notifications/roots/list_changed"),
  UNKNOWN("");

  private static final Method[] ALL = values();

  private final String wire;

  Method(String wire) {
    this.wire = wire;
  }

  /** The method as it stands in a message. */
  String wire() {
    return wire;
  }

  /**
   * The member of {@code params} that the header {@code Mcp-Name} repeats from 2026-07-28 on, by
   * its place in {@link Params#NAMES}; -1 when there is none.
   */
  int mirrored() {
    return switch (this) {
      case TOOLS_CALL, PROMPTS_GET -> Params.NAME;
      case RESOURCES_READ -> Params.URI;
      case TASKS_GET, TASKS_UPDATE, TASKS_CANCEL -> Params.TASK_ID;
      default -> -1;
    };
  }

  /** The table in which a method's place is its ordinal. */
  static JsonNames names() {
    String[] names = new String[ALL.length - 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = ALL[i].wire;
    }
    return JsonNames.of(names);
  }

  /** The method at a place in the table; unknown for -1. */
  static Method at(int place) {
    return place < 0 ? UNKNOWN : ALL[place];
  }
}
