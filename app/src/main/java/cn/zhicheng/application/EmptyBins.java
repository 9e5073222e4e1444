package cn.zhicheng.application;

import cn.zhicheng.notification.Clocked;
import cn.zhicheng.notification.OncePerDay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every morning: what lay in the bin for more than 30 days and was never handed in is emptied. */
@Component
public class EmptyBins implements Clocked {
  private static final String JOB = "BINS";
  private static final int MOST = 2000;
  private final UnsubmittedApplications applications;
  private final OncePerDay once;

  EmptyBins(UnsubmittedApplications applications, OncePerDay once) {
    this.applications = applications;
    this.once = once;
  }

  @Override
  @Transactional
  public void run() {
    if (once.mine(JOB)) {
      empty();
    }
  }

  /** Some of them; the rest the next morning. Says how many. */
  @Transactional
  public int empty() {
    return applications.emptyBins(MOST);
  }
}
