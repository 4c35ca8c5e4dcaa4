package dev.matte.legacy.stub;

import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Icons of tools, as far as Matte takes them. */
final class Icons {
  private static final Set<String> MEMBERS = Set.of("src", "mimeType", "sizes", "theme");
  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}x[1-9]\\d{0,4}|any");

  private Icons() {}

  /** The icons of a tool; those that Matte refuses are reported. */
  static List<Json.Members> of(ToolContract tool, Findings findings) {
    List<Json.Members> icons = new ArrayList<>();
    Json given = tool.member("icons").orElse(Json.of(List.of()));
    List<Json> items = given instanceof Json.Items list ? list.values() : List.of(given);
    for (Json item : items) {
      if (item instanceof Json.Members icon && sound(new Schema(icon))) {
        icons.add(icon);
      } else {
        String text = "an icon that clients would not show: " + shown(item);
        findings.add(StubReport.Kind.NOT_KEPT, tool.name(), "/icons", text);
      }
    }
    return icons;
  }

  /** {@code @Icon(…)}. */
  static Annotation annotation(Json.Members icon) {
    Schema look = new Schema(icon);
    Annotation annotation = Annotation.of(Annotation.MATTE + "Icon");
    for (String name : List.of("src", "mimeType")) {
      if (look.has(name)) {
        annotation = annotation.with(name, Literals.text(look.text(name)));
      }
    }
    List<String> sizes = look.texts("sizes").orElse(List.of());
    if (!sizes.isEmpty()) {
      annotation = annotation.with("sizes", sizes);
    }
    return look.has("theme")
        ? annotation.with("theme", Literals.text(look.text("theme")))
        : annotation;
  }

  private static boolean sound(Schema icon) {
    String src = Words.lower(icon.text("src"));
    boolean sizes =
        !icon.has("sizes")
            || icon.texts("sizes")
                .filter(all -> !all.isEmpty())
                .filter(all -> all.stream().allMatch(size -> SIZE.matcher(size).matches()))
                .isPresent();
    return MEMBERS.containsAll(icon.json().values().keySet())
        && (src.startsWith("https://") || src.startsWith("data:image/"))
        && Literals.fits(src)
        && (!icon.has("mimeType") || !icon.text("mimeType").isEmpty())
        && (!icon.has("theme") || Set.of("light", "dark").contains(icon.text("theme")))
        && sizes;
  }

  private static String shown(Json item) {
    String text = item.text();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
