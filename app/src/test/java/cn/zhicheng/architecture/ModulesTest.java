package cn.zhicheng.architecture;

import cn.zhicheng.ZhichengApplication;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Modules use what their package-info allows, nothing of each other's insides, and never in a
 * circle.
 */
class ModulesTest {
  @Test
  void modulesKeepToWhatTheyMayUse() {
    ApplicationModules.of(
            ZhichengApplication.class,
            DescribedPredicate.describe(
                "generated classes and tests",
                (JavaClass type) ->
                    type.getPackageName().startsWith("cn.zhicheng.schema")
                        || type.getPackageName().startsWith("cn.zhicheng.architecture")
                        || type.getPackageName().startsWith("cn.zhicheng.testing")))
        .verify();
  }
}
