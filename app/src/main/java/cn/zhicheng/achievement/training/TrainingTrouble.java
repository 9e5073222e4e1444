package cn.zhicheng.achievement.training;

/** Why no answer could be had from the training-hours service; what the person reads. */
public enum TrainingTrouble {
  /** It cannot be reached, or fails itself. */
  DOWN("学时数据服务暂时无法连接"),
  /** It does not answer in time. */
  SLOW("学时数据服务没有及时响应"),
  /** It, or this product, serves too many at the moment. */
  BUSY("现在提取的人较多，学时数据服务暂时忙"),
  /** It does not accept this product's client or what it asks. */
  REFUSED("学时数据服务没有接受本系统的请求，这不是您的操作问题，请联系系统运维"),
  /** What it says is not what the interface describes. */
  BROKEN("学时数据服务返回的数据不完整或有误");

  private final String words;

  TrainingTrouble(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Whether another try may help at once. */
  boolean passing() {
    return this == DOWN || this == SLOW;
  }
}
