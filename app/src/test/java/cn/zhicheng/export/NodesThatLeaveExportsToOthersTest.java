package cn.zhicheng.export;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code zhicheng.exports.here}: a node that only shows pages looks for no orders. */
class NodesThatLeaveExportsToOthersTest {
  private final RunExports usual = mock(RunExports.class);
  private final RunExports quiet = mock(RunExports.class);

  private static ApplicationContextRunner node(RunExports exports) {
    return new ApplicationContextRunner()
        .withInitializer(context ->
            context
                .getBeanFactory()
                .setConversionService(ApplicationConversionService.getSharedInstance()))
        .withBean(RunExports.class, () -> exports)
        .withPropertyValues("zhicheng.exports.every=PT0.001S")
        .withUserConfiguration(RunExportsQuietly.class);
  }

  private static void ready(ConfigurableApplicationContext started) {
    started.publishEvent(
        new ApplicationReadyEvent(
            new SpringApplication(), new String[0], started, Duration.ofSeconds(1)));
  }

  @Test
  void toldSoANodeNeverLooksWhileAnotherLooksAgainAndAgain() {
    node(quiet)
        .withPropertyValues("zhicheng.exports.here=false")
        .run(one -> {
          ready(one.getSourceApplicationContext());
          node(usual)
              .run(other -> {
                ready(other.getSourceApplicationContext());
                verify(usual, timeout(10_000).atLeast(20)).runOne();
              });
          verify(quiet, never()).runOne();
        });
  }
}
