/**
 * The attributes that some drawing asks for, under any of the names that a catalogue may give them. A test holds the
 * list against the drawings themselves; it is apart from them so that a page can name a picture without drawing it.
 */
export const DRAWN: ReadonlySet<string> = new Set(
  `access backSystem bagType base baseShape basketDiameter batteryModel batterySlots batteryType bays
   beamDistance binding bleached boiler boilerType burnTime burrDiameter burrSize burrType busClass
   cable capacity capacityGB capacityGb capacityLitres cardType cardTypes centreColumnHook chargeHours
   closure comfort comfortTemperature connector construction controls count cramponRating cramponWelt
   cut decaf depth design diameter display dose doseGrams doubleWall drive electric energy filterShape
   filterThread filterType fits fitting floorPlan floorWidth flowRate focalLength focalLengthMax
   focalLengthMin foldedLength form formFactor format frameDepth freestanding fuelType furWindshield
   gooseneck grip gripMaterial groupSize groups guideNumber handle handleMaterial hasTimer
   hasViewfinder head headType height hipBelt hipbelt hood hooded hook hopper hopperCapacity
   hopperGrams ibis inflation input insulatedHandle insulation knob laptopSleeve legSections length
   lever lid life lifetime lightLoss litres lock lowestTemperature lugs lumens material maxAperture
   maxHeight maxLength maxLoad maxWeight megapixels metering microphoneType mount mounting needsBattery
   netWeight noise noiseLevel nonStick opening operation opticalZoom origin packOf packSize
   packedLength padType paperWeight people persons pickup pieces piezo pitZips plug points power
   powerSource process pump quantity quickConnect quickRelease rValue radio radioTrigger rainCover
   rainCoverIncluded raincoverIncluded readSpeed readability rechargeable redLight redMode reflective
   reflector resolution ridgeless roast roastLevel saucer screen seasons sections selfLevelling sensor
   sensorFormat sensorSize serves setOf settings shape shotsPerCharge size sleeps slotTypes slots
   splashProof spout spoutShape spouts stabilisation stabilised stiffness stiffnessIndex stops
   stoveType strapLength strapType strapWidth style temperature temperatureControl tentType thickness
   thicknessCm thicknessMm thread timer topStrap turningHead type usbCharging valve variableTemperature
   ventilation videoResolution viewfinder voltage volume volumeLitres volumeMax volumeMin volumeMl
   warmUp waterColumn waterResistant waterTank waterTankLitres waterproof waterproofDepth weightGrams
   width windscreen windshield wireless writeSpeed zoom`.split(/\s+/),
);
