package dev.matte.runtime.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who gets how far. The tables are what is expected; their words:
 *
 * <ul>
 *   <li>{@code 401}: the challenge says where a token is to be had, and which scope to ask for
 *   <li>{@code 401!}, {@code 400!}: and that this one is not accepted, or is no token at all
 *   <li>{@code 403+}: the challenge names the scope that is missing; {@code 403}: none would help
 *   <li>{@code 404}: there is no such session; {@code gone}: no such task; {@code 405}: not served
 *   <li>{@code open}, {@code more}, {@code all}: the tools that are listed
 *   <li>{@code done}: what was asked for; {@code task}: as a task; {@code plain}: not as a task
 *   <li>{@code empty}: a subscription to nothing; {@code stream}: one that tells what happens
 *   <li>{@code 204}: the session is over; {@code ends}: the server ends with its input
 * </ul>
 */
@Timeout(60)
class AccessMatrixTest {

  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put(
        "2026-07-28",
        """
                        list  call  read  complete  task  subscribe  stream  delete  other
        none            401   401   401   401       401   401        401     401     401
        malformed       400!  400!  400!  400!      400!  400!       400!    400!    400!
        expired         401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong issuer    401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong audience  401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong algorithm 401!  401!  401!  401!      401!  401!       401!    401!    401!
        unknown key     401!  401!  401!  401!      401!  401!       401!    401!    401!
        without         open  403+  403   403+      403+  empty      405     405     gone
        with            more  done  403   done      task  done       405     405     gone
        admin           all   done  done  done      task  done       405     405     gone
        """);
    TABLES.put(
        "2025-11-25",
        """
                        list  call  read  complete  task  subscribe  stream  delete  other
        none            401   401   401   401       401   401        401     401     401
        malformed       400!  400!  400!  400!      400!  400!       400!    400!    400!
        expired         401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong issuer    401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong audience  401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong algorithm 401!  401!  401!  401!      401!  401!       401!    401!    401!
        unknown key     401!  401!  401!  401!      401!  401!       401!    401!    401!
        without         open  403+  403   403+      403+  403+       stream  204     404
        with            more  done  403   done      task  done       stream  204     404
        admin           all   done  done  done      task  done       stream  204     404
        """);
    TABLES.put(
        "2024-11-05",
        """
                        list  call  read  complete  task  subscribe  stream  delete  other
        none            401   401   401   401       401   401        401     401     401
        malformed       400!  400!  400!  400!      400!  400!       400!    400!    400!
        expired         401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong issuer    401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong audience  401!  401!  401!  401!      401!  401!       401!    401!    401!
        wrong algorithm 401!  401!  401!  401!      401!  401!       401!    401!    401!
        unknown key     401!  401!  401!  401!      401!  401!       401!    401!    401!
        without         open  403+  403   403+      403+  403+       stream  405     404
        with            more  done  403   done      plain done       stream  405     404
        admin           all   done  done  done      plain done       stream  405     404
        """);
    TABLES.put(
        "stdio",
        """
                        list  call  read  complete  task  subscribe  stream  delete  other
        none            401   401   401   401       401   401        401     ends    401
        malformed       400!  400!  400!  400!      400!  400!       400!    ends    400!
        expired         401!  401!  401!  401!      401!  401!       401!    ends    401!
        wrong issuer    401!  401!  401!  401!      401!  401!       401!    ends    401!
        wrong audience  401!  401!  401!  401!      401!  401!       401!    ends    401!
        wrong algorithm 401!  401!  401!  401!      401!  401!       401!    ends    401!
        unknown key     401!  401!  401!  401!      401!  401!       401!    ends    401!
        without         open  403+  403   403+      403+  empty      stream  ends    gone
        with            more  done  403   done      task  done       stream  ends    gone
        admin           all   done  done  done      task  done       stream  ends    gone
        """);
  }

  private static final Map<String, Way> WAYS = new LinkedHashMap<>();
  private static GuardedServer server;

  @BeforeAll
  static void start() throws Exception {
    server = new GuardedServer();
    WAYS.put("2026-07-28", new Alone(server));
    WAYS.put("2025-11-25", new InSession(server));
    WAYS.put("2024-11-05", new OnStream(server));
    WAYS.put("stdio", new Streams(server));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void cell_isAsTheTableSays(Cell cell) throws Exception {
    Way way = Objects.requireNonNull(WAYS.get(cell.way()));
    String credential = server.issuer.text(cell.credential());

    assertThat(way.word(cell.action(), credential)).as(cell.toString()).isEqualTo(cell.word());
  }

  @Test
  void table_hasEveryCell() {
    assertThat(cells()).hasSize(10 * 9 * 4).doesNotHaveDuplicates();
    assertThat(Credential.values()).hasSize(10);
    assertThat(Action.values()).hasSize(9);
    assertThat(new HashSet<>(TABLES.keySet())).isEqualTo(WAYS.keySet()).hasSize(4);
  }

  /** What is expected of one combination. */
  record Cell(String way, Credential credential, Action action, String word) {
    @Override
    public String toString() {
      return way + ": " + name(credential) + ", " + name(action) + ": " + word;
    }
  }

  static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    TABLES.forEach(
        (way, table) -> {
          List<String> rows = table.lines().toList();
          assertThat(words(rows.get(0)))
              .isEqualTo(Arrays.stream(Action.values()).map(AccessMatrixTest::name).toList());
          assertThat(rows).hasSize(1 + Credential.values().length);
          Iterator<String> rest = rows.subList(1, rows.size()).iterator();
          for (Credential credential : Credential.values()) {
            String row = rest.next();
            String head = name(credential);
            assertThat(row).startsWith(head + ' ');
            List<String> words = words(row.substring(head.length()));
            assertThat(words).as(row).hasSameSizeAs(Action.values());
            Iterator<String> each = words.iterator();
            for (Action action : Action.values()) {
              cells.add(new Cell(way, credential, action, each.next()));
            }
          }
        });
    return cells;
  }

  private static List<String> words(String row) {
    return List.of(row.strip().split(" +", -1));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
