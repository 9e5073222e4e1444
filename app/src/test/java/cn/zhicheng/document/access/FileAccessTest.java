package cn.zhicheng.document.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.ScanState;
import cn.zhicheng.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileAccessTest {
  @ParameterizedTest
  @EnumSource(ScanState.class)
  void ownFilesAlwaysOpen(ScanState state) {
    assertThat(FileAccess.mayOpen(true, true, state).allowed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "true, UNCHECKED, ''", "true, CLEAN, ''", "true, PENDING, FILE_NOT_SCANNED",
    "true, INFECTED, FILE_INFECTED", "false, UNCHECKED, ''", "false, CLEAN, ''",
    "false, PENDING, ''", "false, INFECTED, FILE_INFECTED"
  })
  void othersWaitForTheScannerWhereThereIsOne(boolean scanned, ScanState state, String refusal) {
    assertThat(FileAccess.mayOpen(false, scanned, state).why().map(Refusal::code).orElse(""))
        .isEqualTo(refusal);
  }
}
