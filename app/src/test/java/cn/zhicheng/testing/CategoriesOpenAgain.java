package cn.zhicheng.testing;

import static cn.zhicheng.schema.Tables.CATEGORY_SWITCH;

import org.jooq.DSLContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Opens every category after each test class. Which are open is a setting of the whole product, so
 * a class that presses every button closes them for all classes after it.
 */
class CategoriesOpenAgain extends AbstractTestExecutionListener {
  @Override
  public void afterTestClass(TestContext test) {
    test.getApplicationContext().getBean(DSLContext.class).deleteFrom(CATEGORY_SWITCH).execute();
  }
}
