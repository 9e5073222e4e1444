package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CropBoxTest {
  @Test
  void readsFourFractions() {
    assertThat(CropBox.parse("0.1, 0.2,0.5,0.6")).contains(new CropBox(0.1, 0.2, 0.5, 0.6));
  }

  @Test
  void whatHangsOverIsCutOff() {
    assertThat(CropBox.parse("-1,0.5,9,9")).contains(new CropBox(0, 0.5, 1, 0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2,3", "a,b,c,d", "NaN,0,1,1", "0,0,0,1", "1,0,1,1", "0,0,1e999,1"})
  void anythingElseIsNoCrop(String typed) {
    assertThat(CropBox.parse(typed)).isEmpty();
  }

  @Test
  void keepsTheMiddleWhenTheRatioDiffers() {
    CropBox box = new CropBox(0, 0, 1, 1).toRatio(0.5, 1000, 1000);
    assertThat(box).isEqualTo(new CropBox(0.25, 0, 0.5, 1));
  }
}
