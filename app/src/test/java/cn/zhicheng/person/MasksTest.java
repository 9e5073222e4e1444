package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
  @Test
  void anIdNumberShowsWhereSomebodyIsFromAndItsEnd() {
    assertThat(Masks.idNo("34012319880229005X")).isEqualTo("340123********005X");
  }

  @Test
  void aPassportShowsTwoCharactersAtEachEnd() {
    assertThat(Masks.idNo("E12345678")).isEqualTo("E1*****78");
  }

  @Test
  void nothingTooShortToHideIsShown() {
    assertThat(Masks.idNo("A123")).isEqualTo("****");
    assertThat(Masks.mobile("")).isEmpty();
  }

  @Test
  void aMobileNumberHidesItsMiddle() {
    assertThat(Masks.mobile("13812345678")).isEqualTo("138****5678");
  }
}
