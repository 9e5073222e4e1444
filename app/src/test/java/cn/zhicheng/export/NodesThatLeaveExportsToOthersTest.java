package cn.zhicheng.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** {@code zhicheng.exports.here}: a node that only shows pages looks for no orders. */
class NodesThatLeaveExportsToOthersTest {
  private final ApplicationContextRunner node =
      new ApplicationContextRunner()
          .withInitializer(context ->
              context
                  .getBeanFactory()
                  .setConversionService(ApplicationConversionService.getSharedInstance()))
          .withBean(RunExports.class, () -> mock(RunExports.class))
          .withUserConfiguration(RunExportsQuietly.class);

  @Test
  void usuallyANodeLooksForOrders() {
    node.run(started -> assertThat(started).hasSingleBean(RunExportsQuietly.class));
  }

  @Test
  void toldOtherwiseItLeavesThemToOthers() {
    node.withPropertyValues("zhicheng.exports.here=false")
        .run(started -> assertThat(started).doesNotHaveBean(RunExportsQuietly.class));
  }
}
