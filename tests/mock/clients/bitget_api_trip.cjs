// Drives bitget-api, unchanged but for its base URLs, and prints what it saw as JSON.
const { RestClientV2, WebsocketClientV2 } = require("bitget-api");

const [rest, wsPublic, wsPrivate, , , apiKey, apiSecret, apiPass] = process.argv.slice(2);
const quiet = { trace() {}, info() {}, error: console.error };

function firstPush(wsUrl, subscribe, trigger) {
  return new Promise((resolve, reject) => {
    const socket = new WebsocketClientV2({ apiKey, apiSecret, apiPass, wsUrl }, quiet);
    const end = (act, value) => {
      clearTimeout(timer);
      socket.closeAll(true);
      act(value);
    };
    const timer = setTimeout(() => end(reject, new Error("no push")), 8000);
    socket.on("update", (push) => end(resolve, push));
    socket.on("exception", (error) => end(reject, new Error(JSON.stringify(error))));
    socket.on("response", (answer) => answer.event === "subscribe" && trigger && trigger());
    subscribe(socket);
  });
}

async function trip() {
  const client = new RestClientV2({ apiKey, apiSecret, apiPass, baseUrl: rest });
  const symbol = "BTCUSDT";
  const order = (clientOid) => ({
    symbol, side: "buy", orderType: "limit", force: "gtc", price: "40000", size: "0.01", clientOid,
  });
  const time = await client.getServerTime();
  const ticker = await client.getSpotTicker({ symbol });
  const placed = await client.spotSubmitOrder(order("node-1"));
  const found = await client.getSpotOrder({ orderId: placed.data.orderId });
  const open = await client.getSpotOpenOrders({ symbol });
  const cancelled = await client.spotCancelOrder({ symbol, orderId: placed.data.orderId });
  const gone = await client.getSpotOrder({ clientOid: "node-1" });
  const stream = await firstPush(wsPublic, (socket) => socket.subscribeTopic("SPOT", "ticker", symbol));
  const own = await firstPush(
    wsPrivate,
    (socket) => socket.subscribeTopic("SPOT", "orders", "default"),
    () => client.spotSubmitOrder(order("node-2")),
  );
  return {
    time: time.data.serverTime, bid: ticker.data[0].bidPr, placed: placed.data.orderId,
    found: [found.data[0].orderId, found.data[0].status], open: open.data.map((row) => row.orderId),
    cancelled: cancelled.data.orderId, gone: gone.data[0].status, stream: stream.arg,
    own: [own.data[0].clientOid, own.data[0].status],
  };
}

trip().then(
  (seen) => { console.log(JSON.stringify(seen)); process.exit(0); },
  (error) => { console.error(error); process.exit(1); },
);
