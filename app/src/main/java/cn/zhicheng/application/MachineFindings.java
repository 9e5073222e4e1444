package cn.zhicheng.application;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the checks before submission find in a file under audit, e.g. because they know more today:
 * told with a return, so that nobody is sent back a second time for it.
 */
@Component
public class MachineFindings {
  private final PreCheck check;

  MachineFindings(PreCheck check) {
    this.check = check;
  }

  /** At most one statement. */
  public List<PreCheck.Finding> of(AuditFile file) {
    return check.findings(file.application(), file.items(), file.plan(), null);
  }
}
