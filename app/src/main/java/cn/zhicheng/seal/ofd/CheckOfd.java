package cn.zhicheng.seal.ofd;

import cn.zhicheng.seal.FileKind;
import cn.zhicheng.seal.FileOutcome;
import cn.zhicheng.seal.FileVerdict;
import org.springframework.stereotype.Component;

@Component
public class CheckOfd {
  public FileVerdict check(byte[] file) {
    return FileVerdict.of(FileKind.NONE, FileOutcome.UNREADABLE);
  }
}
