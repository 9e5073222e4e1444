package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.shared.Ids;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FAQ-P17, FAQ-P18. */
class OnlyBoundPeopleMaySubmitAndApplyTest {
  @Test
  void theUnboundAreToldWhyAndWhereToGo() {
    var why = BindingAccess.mustBeBound(Optional.empty()).why().orElseThrow();
    assertThat(why.code()).isEqualTo("NOT_BOUND");
    assertThat(why.sentence()).contains("绑定工作单位").contains("变更单位");
    assertThat(why.link()).isEqualTo("/me/unit");
  }

  @Test
  void theBoundMay() {
    var unit = new ActiveBinding(Ids.next(), Ids.next(), "教体局", "340104", "在编", "教研员");
    assertThat(BindingAccess.mustBeBound(Optional.of(unit)).allowed()).isTrue();
  }
}
