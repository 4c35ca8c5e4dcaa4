package dev.matte.sample.flownexus.sandbox;

import static dev.matte.sample.flownexus.sandbox.Desk.CALL;
import static dev.matte.sample.flownexus.sandbox.Desk.python;
import static dev.matte.sample.flownexus.sandbox.Desk.sh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.matte.runtime.client.ToolFailedException;
import dev.matte.sample.flownexus.sandbox.SandboxTools.End;
import dev.matte.sample.flownexus.sandbox.SandboxTools.ExecutionReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What hostile programs try, and what comes of it. Skipped where nothing can be kept apart. */
@Timeout(60)
class ConfinementTest {
  private static final long MIB = 1 << 20;
  private static final Limits TIGHT =
      new Limits(
          5,
          2,
          Duration.ofSeconds(30),
          96 * MIB,
          16,
          4 * MIB,
          8 * MIB,
          50,
          1_000,
          Duration.ofHours(1));

  @TempDir Path folder;
  private Desk desk;
  private SandboxTools tools;
  private String sandbox;

  @BeforeEach
  void open() {
    desk = Desk.apart(folder, TIGHT);
    tools = desk.of("ada");
    sandbox = Desk.create(tools, null).sandboxId();
  }

  @AfterEach
  void close() {
    if (desk != null) {
      desk.close();
    }
  }

  @Test
  void environment_isWhatWasGivenAndNothingElse() {
    ExecutionReport report = sh(tools, sandbox, "env | cut -d= -f1 | sort | tr '\\n' ' '");

    assertThat(report.stderr()).hasValue("");
    assertThat(report.stdout()).hasValue("HOME LANG OLDPWD PATH PWD TMPDIR ");
  }

  @Test
  void filesOutside_areNotThere() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "do not read");

    ExecutionReport report =
        sh(
            tools,
            sandbox,
            """
            cat %s
            cat ../../../secret.txt
            ls /etc /home /root /var
            cat /proc/1/environ | tr -d '\\0'
            echo end
            """
                .formatted(secret));

    assertThat(report.stdout().orElseThrow())
        .doesNotContain("do not read", "shadow")
        .endsWith("end\n");
    assertThat(report.stderr().orElseThrow()).contains("/home", "/root", "/var");
  }

  @Test
  void links_leadToNothingOutside() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "before");

    sh(tools, sandbox, "ln -s %s link; ln -s %s away".formatted(secret, folder));
    assertThat(sh(tools, sandbox, "cat link away/secret.txt").stdout()).hasValue("");
    assertThatExceptionOfType(ToolFailedException.class)
        .isThrownBy(() -> tools.sandboxUpload(sandbox, "link", "overwritten", CALL));
    assertThatExceptionOfType(ToolFailedException.class)
        .isThrownBy(() -> tools.sandboxUpload(sandbox, "away/secret.txt", "overwritten", CALL));

    assertThat(secret).hasContent("before");
  }

  @Test
  void otherSandboxes_areNotThere() {
    String other = Desk.create(tools, null).sandboxId();
    sh(tools, other, "echo mine > mark-of-the-other");

    ExecutionReport report =
        sh(
            tools,
            sandbox,
            """
            find / -path /usr -prune -o -name 'mark-of-*' -print 2> /dev/null
            ls -d /work/../*/sbx-* 2> /dev/null
            echo end
            """);

    assertThat(report.stdout()).hasValue("end\n");
  }

  @Test
  void deletion_followsNoLinks() throws IOException {
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(kept.resolve("file"), "kept");

    sh(
        tools,
        sandbox,
        "ln -s %s away; mkdir closed; touch closed/f; chmod 0 closed".formatted(kept));
    tools.sandboxDelete(sandbox, CALL);

    assertThat(kept.resolve("file")).hasContent("kept");
    try (var left = Files.walk(folder.resolve("sandboxes"))) {
      assertThat(left.filter(path -> path.endsWith(sandbox))).isEmpty();
    }
  }

  @Test
  void systemsFiles_cannotBeWritten() {
    ExecutionReport report =
        sh(
            tools,
            sandbox,
            """
            for f in /usr/bin/x /bin/x /etc/passwd /x /proc/sys/kernel/core_pattern /dev/x; do
              (echo x > $f) 2> /dev/null && echo wrote $f
            done
            mount -t tmpfs tmpfs /work 2> /dev/null && echo mounted
            unshare -Ur true 2> /dev/null && echo rights
            mknod disk b 8 0 2> /dev/null && echo device
            grep CapEff /proc/self/status
            """);

    assertThat(report.stdout()).hasValue("CapEff:\t0000000000000000\n");
  }

  @Test
  void rights_cannotBeGained() {
    ExecutionReport report =
        sh(
            tools,
            sandbox,
            """
            did() { "$@" < /dev/null > /dev/null 2>&1 && echo "did $*"; }
            did chroot / true
            did nsenter -t 1 -m true
            did unshare -m true
            did mount --bind / /tmp
            did setpriv --bounding-set=+all true
            did chown 1 .
            cp /bin/sh own-shell
            chmod 4755 own-shell
            ./own-shell -p -c 'grep CapEff /proc/self/status; grep NoNewPrivs /proc/self/status'
            """);

    assertThat(report.stdout()).hasValue("CapEff:\t0000000000000000\nNoNewPrivs:\t1\n");
  }

  @Test
  void network_hasNoWayOut() throws IOException {
    assumeTrue(Desk.isolation().languages().contains(Language.PYTHON), "skipped: no python3");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ExecutionReport report =
          python(
              tools,
              sandbox,
              """
              import socket
              for address in [('127.0.0.1', %d), ('192.0.2.1', 80)]:
                try:
                  socket.create_connection(address, 2)
                  print('connected')
                except OSError as e:
                  print(e.errno)
              """
                  .formatted(server.getLocalPort()));

      assertThat(report.stdout()).hasValue("101\n101\n");
    }
  }

  @Test
  void otherProcesses_areNeitherSeenNorKilled() throws IOException {
    Process neighbour = new ProcessBuilder("sleep", "60").start();
    try {
      ExecutionReport report =
          sh(
              tools,
              sandbox,
              """
              ls /proc | grep -c '^[0-9]'
              kill -9 %d
              kill -9 -1
              echo end
              """
                  .formatted(neighbour.pid()));

      assertThat(report.stdout().orElseThrow().lines().findFirst().map(Integer::parseInt))
          .hasValueSatisfying(count -> assertThat(count).isLessThan(10));
      assertThat(neighbour.isAlive()).isTrue();
    } finally {
      neighbour.destroyForcibly();
    }
  }

  @Test
  void forkBomb_isBoundedAndGoneAfterwards() {
    ExecutionReport report =
        tools.sandboxExecute(
            sandbox,
            """
            bomb() { bomb | bomb & }
            bomb
            sleep 1
            ls /proc | grep -c '^[0-9]' > count
            """,
            "sh",
            null,
            null,
            5,
            true,
            CALL);

    assertThat(processes()).isZero();
    // Where the first shell still found room for a process, it says how many there were.
    String count = sh(tools, sandbox, "grep . count 2> /dev/null || echo 0").stdout().orElseThrow();
    assertThat(Integer.parseInt(count.strip())).isLessThan(TIGHT.processes() + 10);
    assertThat(report.outcome()).isIn(End.COMPLETED, End.FAILED, End.TIME);
    assertThat(sh(tools, sandbox, "echo fine").stdout()).hasValue("fine\n");
  }

  @Test
  void memoryHog_isEnded() {
    assumeTrue(Desk.isolation().languages().contains(Language.PYTHON), "skipped: no python3");

    ExecutionReport alone = python(tools, sandbox, "a = bytearray(500_000_000); print('had it')");
    ExecutionReport together =
        python(
            tools,
            sandbox,
            """
            import os, time
            for i in range(6):
              if os.fork() == 0:
                a = bytearray(60_000_000)
                time.sleep(20)
            time.sleep(20)
            print('had it')
            """);

    assertThat(alone.outcome()).isEqualTo(End.FAILED);
    assertThat(alone.stderr().orElseThrow()).contains("MemoryError");
    assertThat(together.outcome()).isEqualTo(End.MEMORY);
    assertThat(together.stdout()).hasValue("");
  }

  @Test
  void diskHog_isEnded() {
    ExecutionReport one = sh(tools, sandbox, "head -c 6000000 /dev/zero > big; echo $?");
    ExecutionReport many =
        sh(tools, sandbox, "for i in 1 2 3 4; do head -c 3000000 /dev/zero > f$i; done; sleep 20");
    ExecutionReport names =
        sh(tools, sandbox, "rm -f f* big; i=0; while :; do : > n$i; i=$((i+1)); done");

    assertThat(one.stdout().orElseThrow()).doesNotStartWith("0");
    assertThat(many.outcome()).isEqualTo(End.DISK);
    assertThat(names.outcome()).isEqualTo(End.DISK);
    ExecutionReport room = sh(tools, sandbox, "rm -rf ./*; echo room");
    assertThat(room.stderr()).hasValue("");
    assertThat(room.stdout()).hasValue("room\n");
  }

  @Test
  void endlessOutput_isCutAndEnded() {
    ExecutionReport endless = sh(tools, sandbox, "yes");
    ExecutionReport much = sh(tools, sandbox, "head -c 5000 /dev/zero | tr '\\0' x");

    assertThat(endless.outcome()).isEqualTo(End.OUTPUT);
    assertThat(endless.truncated()).isTrue();
    assertThat(much.outcome()).isEqualTo(End.COMPLETED);
    assertThat(much.stdout()).hasValue("x".repeat(1_000) + "\n[4,000 more bytes were left out]");
  }

  @Test
  void timeOver_endsTheWholeTree() {
    ExecutionReport report =
        tools.sandboxExecute(
            sandbox,
            "(setsid sleep 300 &) ; trap '' TERM INT HUP; sleep 300",
            "sh",
            null,
            null,
            1,
            true,
            CALL);

    assertThat(report.outcome()).isEqualTo(End.TIME);
    assertThat(processes()).isZero();
  }

  @Test
  void variables_cannotTouchWhatStartsTheProgram() {
    ExecutionReport report =
        tools.sandboxExecute(
            sandbox,
            "echo $BASH_ENV $ENV | tr a-z A-Z; echo \"$ODD\" | tr a-z A-Z",
            "sh",
            Map.of(
                "LD_PRELOAD",
                "/work/evil.so",
                "BASH_ENV",
                "/work/evil",
                "ENV",
                "/work/evil",
                "ODD",
                "'; touch /work/injected; echo '\n$(id)"),
            null,
            30,
            true,
            CALL);

    assertThat(report.stdout())
        .hasValue("/WORK/EVIL /WORK/EVIL\n'; TOUCH /WORK/INJECTED; ECHO '\n$(ID)\n");
    assertThat(sh(tools, sandbox, "ls").stdout()).hasValue("");
  }

  /** How many programs are kept apart now. */
  private long processes() {
    return ProcessHandle.current()
        .descendants()
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("").contains("unshare"))
        .count();
  }
}
